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
INSERT INTO "_sqlite_migrations" VALUES(1,'iqdesk','_m001_first_tables','2026-11-24 08:41:54.626986+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'iqdesk','_m002_clerks_desk','2026-11-24 08:41:54.654869+00:00');
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
INSERT INTO "appeals" VALUES(2781911825789274008,NULL,2201369367786526981,8644608701186649176,'IJ','Case Appeal','2026-02-02','A','2026-03-10','REM',NULL,'');
INSERT INTO "appeals" VALUES(3749331914695604187,NULL,2201369367786526981,8644608701186649176,'IJ','Case Appeal','2026-03-10',NULL,NULL,NULL,NULL,'');
CREATE TABLE away (
    id integer primary key,
    first text not null check (first is date(first)),
    last text not null check (last is date(last)),
    kind text not null,
    hundredths integer not null check (hundredths between 1 and 100),
    note text not null default '',
    check (first <= last)
) strict;
INSERT INTO "away" VALUES(7652754387732277099,'2026-03-23','2026-03-27','training',100,'Held by video');
CREATE TABLE case_identifiers (
    id integer primary key,
    public_key integer unique,
    case_id integer not null references cases,
    code text not null,
    
    release integer references releases,  -- null: typed by a person
    typed text not null default '' check (typed = '' or typed glob ',*,')  -- columns a person set on a public row

) strict;
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
INSERT INTO "cases" VALUES(2201369367786526981,NULL,'000123456','Quispe Huallpa','Nélida','quispe huallpa, nelida','RMV','PE','SP','R',1,0,NULL,'');
INSERT INTO "cases" VALUES(6144841524916821979,NULL,'000123457','Quispe Huallpa','Rómulo','quispe huallpa, romulo','RMV','PE','SP','N',1,0,NULL,'');
INSERT INTO "cases" VALUES(6601993560314958613,NULL,'000999888','Quispe Huallpa','Nélida','quispe huallpa, nelida','RMV','PE','SP','N',1,0,NULL,'');
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
INSERT INTO "closures" VALUES(1307945572853557543,'2025-10-01','2025-11-12','Lapse in appropriations','Lapse of October 1 to November 12, 2025',0);
INSERT INTO "closures" VALUES(1742235167788787621,'2024-12-24','2024-12-24','Federal offices closed','Executive Order of December 19, 2024',1);
INSERT INTO "closures" VALUES(1957824940583261077,'2025-12-26','2025-12-26','Federal offices closed','Executive Order of December 18, 2025',1);
INSERT INTO "closures" VALUES(3635487576240494087,'2025-12-24','2025-12-24','Federal offices closed','Executive Order of December 18, 2025',1);
INSERT INTO "closures" VALUES(3987838597312690361,'2026-03-02','2026-03-03','Storm','The court''s notice',1);
INSERT INTO "closures" VALUES(4974408159788728861,'2019-12-24','2019-12-24','Federal offices closed','Executive Order 13900, December 17, 2019',1);
INSERT INTO "closures" VALUES(5151275798550223886,'2020-12-24','2020-12-24','Federal offices closed','Executive Order 13965, December 11, 2020',1);
INSERT INTO "closures" VALUES(5377123799005035041,'2018-12-05','2018-12-05','National day of mourning','Executive Order 13852, December 1, 2018',1);
INSERT INTO "closures" VALUES(6778822973423310811,'2018-12-24','2018-12-24','Federal offices closed','Executive Order 13854, December 18, 2018',1);
INSERT INTO "closures" VALUES(8051744263355123840,'2025-01-09','2025-01-09','National day of mourning','Executive Order of December 30, 2024',1);
INSERT INTO "closures" VALUES(8892878935448097378,'2018-12-22','2019-01-25','Lapse in appropriations; most non-detained courts closed','Lapse of December 22, 2018 to January 25, 2019',0);
CREATE TABLE codes (
    id integer primary key,
    of_table text not null,
    code text not null,
    label text not null,
    flags text not null default '{}' check (json_valid(flags)),
    first text check (first is null or first is date(first)),
    last text check (last is null or last is date(last))
) strict;
INSERT INTO "codes" VALUES(5422477946673784,'appeal_result','WDL','Appeal withdrawn','{}',NULL,NULL);
INSERT INTO "codes" VALUES(12356483182495770,'language','OGN','Ogoni','{}',NULL,NULL);
INSERT INTO "codes" VALUES(17004765133112212,'nationality','DM','People''s Republic of Benin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(19388298781859448,'language','AR','Arabic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(22215556957018718,'language','SHK','Shilluk','{}',NULL,NULL);
INSERT INTO "codes" VALUES(34830768587650175,'nationality','GH','Ghana','{}',NULL,NULL);
INSERT INTO "codes" VALUES(41837206830373955,'court','SNA','San Antonio Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(42212891643190115,'language','QCH','Quechua','{}',NULL,NULL);
INSERT INTO "codes" VALUES(51800252332726987,'language','MEN','Mende','{}',NULL,NULL);
INSERT INTO "codes" VALUES(53540473685170638,'case_identifier','VG','Vangala settlement','{}',NULL,NULL);
INSERT INTO "codes" VALUES(54126838980604925,'case_identifier','RS','Rescheduled Miami Cases','{}',NULL,NULL);
INSERT INTO "codes" VALUES(54404684637270946,'court','NYD','New York Service Processing Center (Varick Street) Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(57650856038537886,'case_identifier','PL','Padilla Class Members','{}',NULL,NULL);
INSERT INTO "codes" VALUES(58912267773461395,'language','AMZ','Amuzgo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(66291991887970294,'language','ORO','Oroma','{}',NULL,NULL);
INSERT INTO "codes" VALUES(77637115370906691,'adjournment','3A','Judge detail (volunteer)','{"cause": "judge-leave-detail", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(92333074986129548,'case_identifier','SR','Stipulated removal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(93025206850283801,'case_type','BND','Bond-only record (seen in data, absent from lookup)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(97528738138817860,'nationality','NF','Norfolk Island','{}',NULL,NULL);
INSERT INTO "codes" VALUES(103937965571043761,'adjournment','49','Juvenile home study','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(122487275953852214,'nationality','SL','Sierra Leone','{}',NULL,NULL);
INSERT INTO "codes" VALUES(129705430295980910,'adjournment','59','Court closure','{"cause": "facility/technical", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(130488346128465673,'nationality','IZ','Iraq','{}',NULL,NULL);
INSERT INTO "codes" VALUES(141771478018367601,'nationality','UZ','Uzebekistan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(154910000596010436,'court','WLA','West Los Angeles Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(163317243044950780,'nationality','SO','Somalia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(163937821764224170,'motion_type','TP','Motion to terminate','{}',NULL,NULL);
INSERT INTO "codes" VALUES(168875512753586289,'language','MAC','Macedonian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(169195022769920709,'court','MIA','Miami Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(169440150673221218,'language','KSW','Karen, S''Gaw','{}',NULL,NULL);
INSERT INTO "codes" VALUES(171291155377210885,'case_identifier','B','Barahona','{}',NULL,NULL);
INSERT INTO "codes" VALUES(178161579904620737,'language','QUM','Sipakapense','{}',NULL,NULL);
INSERT INTO "codes" VALUES(186100805641707258,'case_identifier','FA','Family unit','{}',NULL,NULL);
INSERT INTO "codes" VALUES(191401934590820403,'motion_type','PC','Motion for pre-trial conference','{}',NULL,NULL);
INSERT INTO "codes" VALUES(197701468638096211,'adjournment','36','Records/fingerprint check delayed by respondent','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": true, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(214160779372371808,'language','RAB','Rabinal - Achi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(228911367319009727,'adjournment','WA','Respondent to file 212(c) waiver','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(234610897780923053,'custody','R','Released','{}',NULL,NULL);
INSERT INTO "codes" VALUES(238394705951728713,'language','TKN','Turkmen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(239287385646725678,'language','NNB','Nandi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(241582975883672709,'language','AFE','Afemi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(244912563756509109,'nationality','NP','Nepal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(246299544207027813,'language','MNG','Mingrelian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(250995567781344012,'language','BBY','Befang','{}',NULL,NULL);
INSERT INTO "codes" VALUES(253915129897901109,'motion_type','RC','Motion to recuse','{}',NULL,NULL);
INSERT INTO "codes" VALUES(257017615176163117,'motion_type','CV','Motion for change of venue','{}',NULL,NULL);
INSERT INTO "codes" VALUES(258009849489714485,'language','ZPT','San Vicente Coatlan Zapotec','{}',NULL,NULL);
INSERT INTO "codes" VALUES(264322996731507020,'adjournment','55','Hearing deliberately advanced by court','{"cause": "court", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(266929236995006129,'adjournment','11','Other no-show by respondent or representative','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(285005425494966634,'nationality','UG','Uganda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(288759870848044372,'language','GEG','Gheg','{}',NULL,NULL);
INSERT INTO "codes" VALUES(305741397727802452,'language','NGI','Ngie','{}',NULL,NULL);
INSERT INTO "codes" VALUES(307701359548901986,'case_identifier','J2','Unaccompanied juvenile - asylum','{}',NULL,NULL);
INSERT INTO "codes" VALUES(308383035949453204,'case_identifier','BR','The Brito Class Action Litigation','{}',NULL,NULL);
INSERT INTO "codes" VALUES(313178011992662340,'motion_type','WC','Motion to withdraw as counsel','{}',NULL,NULL);
INSERT INTO "codes" VALUES(315900462234695073,'language','DZG','Dazaga','{}',NULL,NULL);
INSERT INTO "codes" VALUES(317478646776376060,'language','KIN','Kinyarwanda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(322662165861072085,'language','KEN','Kenyang','{}',NULL,NULL);
INSERT INTO "codes" VALUES(327421055238120933,'language','BQG','Bago-Kusuntu (Bago, Koussountou)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(329106076404391251,'case_type','CSR','Claimed status review','{}',NULL,NULL);
INSERT INTO "codes" VALUES(344945151929443622,'language','MSA','Masalit','{}',NULL,NULL);
INSERT INTO "codes" VALUES(345371065996386318,'nationality','AG','Algeria','{}',NULL,NULL);
INSERT INTO "codes" VALUES(345735643972167545,'nationality','GV','Guinea','{}',NULL,NULL);
INSERT INTO "codes" VALUES(349697957684593748,'nationality','PI','Palau','{}',NULL,NULL);
INSERT INTO "codes" VALUES(354892932056944353,'motion_type','MS','Motion for subpoena','{}',NULL,NULL);
INSERT INTO "codes" VALUES(358683640872317224,'case_identifier','H3','Port Isabel Service Processing Center','{}',NULL,NULL);
INSERT INTO "codes" VALUES(359603693807461413,'nationality','AU','Austria','{}',NULL,NULL);
INSERT INTO "codes" VALUES(361735367266384847,'language','KXM','Khmer Northern - Thailand','{}',NULL,NULL);
INSERT INTO "codes" VALUES(366588577112105502,'language','GEO','Georgian - Soviet Republic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(383938892560642588,'nationality','BB','Barbados','{}',NULL,NULL);
INSERT INTO "codes" VALUES(385917864041115901,'motion_type','MC','Motion to reopen - changed country conditions','{}',NULL,NULL);
INSERT INTO "codes" VALUES(391427395761837849,'motion_type','PO','Motion for protective order','{}',NULL,NULL);
INSERT INTO "codes" VALUES(399722212407423213,'nationality','AZ','Azerbaijan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(401213704273174239,'appeal_result','CON','Continued','{}',NULL,NULL);
INSERT INTO "codes" VALUES(405031735943904452,'language','NAH','Nahuatl','{}',NULL,NULL);
INSERT INTO "codes" VALUES(408951375572189136,'nationality','CO','Colombia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(418084933546784954,'motion_type','RR','Motion to retrieve and review file','{}',NULL,NULL);
INSERT INTO "codes" VALUES(434804534757627707,'nationality','PC','Pitcairn Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(443347834069784033,'language','GSM','Guatelmalan Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(446426442199516111,'case_identifier','D6','DHS: detained more than 6 months','{}',NULL,NULL);
INSERT INTO "codes" VALUES(456428587708198818,'language','AMD','Amdo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(457283178932432760,'appeal_type','MTR BIA','Motion to BIA','{}',NULL,NULL);
INSERT INTO "codes" VALUES(458528124223509246,'language','CZ','Czech','{}',NULL,NULL);
INSERT INTO "codes" VALUES(464559718566763664,'language','GBA','Gbande','{}',NULL,NULL);
INSERT INTO "codes" VALUES(477498565942508647,'language','NGU','Nahuatl, Guerrero','{}',NULL,NULL);
INSERT INTO "codes" VALUES(490099554827141908,'nationality','YE','Yemen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(496230088364116085,'language','SHU','Arabic, Chadian Spoken','{}',NULL,NULL);
INSERT INTO "codes" VALUES(508260858188191573,'language','MDE','Maba (Chad)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(511402202937844210,'language','MNT','Montenegrin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(545402627756252485,'language','PHR','Pahari-Potwari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(549044462803157680,'appeal_type','RC Appeal','Reasonable Cause Appeal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(549827262014412163,'language','XMA','Mushungulu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(551167724687438909,'language','IKA','Ika','{}',NULL,NULL);
INSERT INTO "codes" VALUES(561175160109060677,'language','ONY','Onyanja','{}',NULL,NULL);
INSERT INTO "codes" VALUES(564186896933160745,'adjournment','57','DHS vertical-prosecution date not accommodated - clock stops','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(574356303434078720,'appeal_result','SNC','NACARA continuation','{}',NULL,NULL);
INSERT INTO "codes" VALUES(593167732321126285,'case_identifier','H2','Harlingen - Detention And Deport','{}',NULL,NULL);
INSERT INTO "codes" VALUES(598688192850523878,'language','AFR','Afrikaans','{}',NULL,NULL);
INSERT INTO "codes" VALUES(600846854057873891,'nationality','MO','Morocco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(602878929015502366,'nationality','GA','Gambia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(610222834957876720,'language','MOS','Mossi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(612356966157435299,'language','PUS','Pushtu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(620597767749469090,'language','MAZ','Mazahua, Central','{}',NULL,NULL);
INSERT INTO "codes" VALUES(621106491452399756,'adjournment','34','Judge leave','{"cause": "judge-leave-detail", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(624053533790988344,'language','ANL','Anlo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(624984733628787105,'nationality','NN','No Nationality','{}',NULL,NULL);
INSERT INTO "codes" VALUES(625439184220319721,'nationality','LS','Liechtenstein','{}',NULL,NULL);
INSERT INTO "codes" VALUES(633331842384297542,'language','BIA','Biafada','{}',NULL,NULL);
INSERT INTO "codes" VALUES(637605639725437263,'language','KOT','Kotokoli','{}',NULL,NULL);
INSERT INTO "codes" VALUES(644927318391285432,'language','LAT','Latvian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(652215768666036192,'language','SWE','Swedish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(652236421404996101,'nationality','CH','China','{}',NULL,NULL);
INSERT INTO "codes" VALUES(663260771999147459,'appeal_type','DD Fines','DHS officer decision - fines','{}',NULL,NULL);
INSERT INTO "codes" VALUES(665091616328620225,'language','BAZ','Tunen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(667038082281286845,'language','HAU','Hausa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(677633107997710581,'language','AZJ','Azerbaijani','{}',NULL,NULL);
INSERT INTO "codes" VALUES(678331154283689929,'language','AYH','Arabic, Hadrami Spoken','{}',NULL,NULL);
INSERT INTO "codes" VALUES(685711095492688544,'language','MHL','Marshallese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(686206850087611565,'nationality','ZA','Zambia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(694745068657633179,'language','BDF','Behdini','{}',NULL,NULL);
INSERT INTO "codes" VALUES(705405592998143726,'nationality','WI','Western Sahara','{}',NULL,NULL);
INSERT INTO "codes" VALUES(733938814253327140,'adjournment','48','Interpreter appeared but disqualified','{"cause": "interpreter", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(734246943886099680,'adjournment','18','Lack of interpreter','{"cause": "interpreter", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(745106999918794995,'adjournment','5C','Late-filed evidence - DHS','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(756447502955742042,'language','FUJ','Fuji/Fujiman','{}',NULL,NULL);
INSERT INTO "codes" VALUES(771914775782397577,'nationality','FO','Faeroe Island','{}',NULL,NULL);
INSERT INTO "codes" VALUES(773197044092032942,'case_identifier','CR','Custody review','{}',NULL,NULL);
INSERT INTO "codes" VALUES(777009870249304250,'motion_type','OD','Motion to return original documents','{}',NULL,NULL);
INSERT INTO "codes" VALUES(780609497705203475,'case_identifier','PH','Parolee Hearing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(781727570604068930,'appeal_result','SUS','Appeal sustained','{}',NULL,NULL);
INSERT INTO "codes" VALUES(783684440195058834,'case_identifier','B2','Imperial Beach Border Patrol','{}',NULL,NULL);
INSERT INTO "codes" VALUES(785147628525371600,'language','VIE','Vietnamese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(788557031326864264,'language','MKU','Maninka, Konyanka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(788599004947655900,'nationality','TL','Tokelau','{}',NULL,NULL);
INSERT INTO "codes" VALUES(789817727953288001,'nationality','TD','Trinidad and Tobago','{}',NULL,NULL);
INSERT INTO "codes" VALUES(798716648187647102,'court','JNA','LaSalle (Jena) Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(799954893683860935,'language','YAP','Yapese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(805463398973353349,'adjournment','20','Request for in-person hearing','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(836691223018743100,'language','HAK','Hakka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(839300323888927956,'nationality','TN','Tonga','{}',NULL,NULL);
INSERT INTO "codes" VALUES(840094724567891313,'court','BLM','Fort Snelling (Bloomington) Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(845116779943656684,'nationality','KE','Kenya','{}',NULL,NULL);
INSERT INTO "codes" VALUES(846669463586264770,'court','HDQ','Falls Church (headquarters court) Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(848758985210748272,'appeal_type','DD Bond','DHS officer decision - bond','{}',NULL,NULL);
INSERT INTO "codes" VALUES(849097854994220147,'motion_type','WA','Motion to withdraw charge or allegation','{}',NULL,NULL);
INSERT INTO "codes" VALUES(868347330960939181,'court','ULS','Ulster Correctional Facility Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(886950389177914563,'adjournment','14','Other operational or security factors','{"cause": "operational", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(894696655223803868,'case_identifier','SX','Stipulated removal order - denied (variant)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(896998980184181599,'nationality','AC','Antigua and Barbuda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(900080272294494305,'appeal_result','NJU','BIA lacks jurisdiction','{}',NULL,NULL);
INSERT INTO "codes" VALUES(906767526349004202,'nationality','SE','Seychelles','{}',NULL,NULL);
INSERT INTO "codes" VALUES(910388186948115506,'language','FON','Fon','{}',NULL,NULL);
INSERT INTO "codes" VALUES(918896481030523404,'nationality','NS','Suriname','{}',NULL,NULL);
INSERT INTO "codes" VALUES(922622602790417800,'nationality','PS','The Republic of Palau','{}',NULL,NULL);
INSERT INTO "codes" VALUES(929508659547987917,'court','LAN','Lancaster (Mira Loma) Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(938230198508852714,'language','MUL','Multani','{}',NULL,NULL);
INSERT INTO "codes" VALUES(953148540312191221,'nationality','SS','Stateless - respondent cannot name a country','{}',NULL,NULL);
INSERT INTO "codes" VALUES(954445153947441924,'language','HAI','Haiyin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(971647634670003495,'appeal_type','Circuit Court Remand','Remand from circuit court (BIA case)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(974375597773543425,'court','NYC','New York - Federal Plaza Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(992501668361883050,'language','KRA','Krahn','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1006533559756949296,'language','ACQ','Arabic, Ta''Izzi-Adeni Spoken','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1029448905615325021,'language','SOM','Somali','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1037908628374052788,'language','JAV','Javanese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1040328316625550199,'language','OTX','Otomi, Texcatepec','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1045203982649936149,'case_type','DCC','Departure control','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1049768888105360773,'court','CIC','Conroe Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1094089257828577677,'language','KND','Kurundi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1115012299575704669,'language','PBS','Pame, Central','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1116967310508971689,'language','GUZ','Gussi (Kenya)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1118363623775062079,'motion_type','C','Motion to recalendar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1128712952225985624,'language','HST','Huasteco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1134494100981711595,'nationality','MR','Mauritania','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1136367483028442708,'court','ELZ','Elizabeth Detention Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1162845050038643152,'adjournment','29','Concurrent application','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1181937247568222821,'nationality','PF','Paracel Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1186916545098231085,'language','NHA','Nahvatl','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1189172138384821570,'nationality','CD','Chad','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1211460637983551190,'language','MXV','Mixtec, Metlatonoc','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1220580188832899629,'nationality','PE','Peru','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1230913954847896879,'nationality','RM','The Republic of the Marshall Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1231679548058953209,'language','PSO','Polish Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1242722715429836642,'court','SPD','San Pedro Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1249776761465594067,'nationality','BM','Burma (Myanmar)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1258280229758163771,'case_identifier','MI','Motions - former section 244(i)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1260267608731163883,'language','FAN','Fanti','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1265492609300737633,'adjournment','SR','State Department asylum response pending','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1271992634476406871,'appeal_result','SED','Summary dismissal - no brief','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1280263924500562425,'nationality','VC','St. Vincent and the Grenadines','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1299314679027186825,'nationality','IY','Ivory Coast (Cote D''Ivoire)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1306362622503346463,'adjournment','31','Reasonable cause to special circumstance merits hearing','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1314129630200697831,'language','CTG','Chittagonian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1325837378666594590,'court','LOU','Louisville Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1327195900238185480,'nationality','NG','Niger','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1327712389814005221,'appeal_result','CPG','Coercive population control','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1335785648837302832,'nationality','MA','Madagascar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1339277286403602972,'court','SNC','Santa Ana Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1342997478728720722,'case_identifier','CH','Golden Venture cases','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1358158310627688120,'case_type','WHO','Withholding-only','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1366042734993870732,'language','BYE','Byelorussian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1378479626640334132,'adjournment','28','Judge found in-person hearing necessary','{"cause": "court", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(1398206536464596498,'nationality','CA','Canada','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1410518275243475356,'nationality','ND','Not Designated By Ij','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1424760413312338876,'nationality','CY','Cyprus','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1433318946440983852,'language','MER','Meru','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1437398967961942821,'language','HIN','Hindi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1442157399099175899,'motion_type','PM','Motion to pretermit','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1446325487304532380,'language','HMO','Hmong','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1446357893073235762,'adjournment','CA','Cancellation application - EOIR-42A','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1453631085278933514,'language','ABR','Abron','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1457642983321613276,'language','KUR','Kurmanji','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1464471417314722105,'language','QAC','Quiche-Achi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1477539600720137112,'language','CEB','Cebuano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1478613373704060315,'language','MAM','Mam','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1498776928719748322,'language','LHU','Lahu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1502047872382332995,'court','SAI','Saipan Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1517532820693677649,'motion_type','VO','Motion to vacate judge order','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1518736175809272685,'court','LRO','Laredo Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1521032834737667217,'language','BYV','Medumba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1528763064584147798,'language','EUT','Eutian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1535692399916374501,'language','SRI','Sri Lankan Malay','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1538523358586017710,'language','ASY','Assyrian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1541892201445851735,'adjournment','99','Data entry error (row void)','{"cause": "other", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1556833954945164320,'language','TON','Tongan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1565408075840670265,'language','BSQ','Bassa (Liberia)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1574820253085712169,'appeal_result','WPD','Withdrawn - DHS prosecutorial discretion','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1582024696020807874,'court','NYB','New York - Broadway Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1583548328587069227,'language','RAG','Maragoli','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1612465399333243325,'nationality','MB','Martinique','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1612726747785220210,'language','QUI','Quiche','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1622109469941324678,'language','NOR','Norwegian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1629493553664843993,'nationality','VI','British Virgin Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1631297347811357253,'appeal_result','GNR','Grant with no Remand','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1643617933916714413,'nationality','SN','Singapore','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1645429923806207069,'language','ECO','Chinanteco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1645868211206277018,'language','BFR','Bazigar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1659397016171256505,'language','SLV','Slovenian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1673260273019418383,'nationality','CK','Cocos Island','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1687143477519223577,'language','KBP','Kabiye','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1687527791564432443,'language','RMN','Romani, Balkan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1714259761971253855,'language','LAJ','Lango','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1717818512095267470,'adjournment','RR','Reserved decision','{"cause": "court", "held": "yes", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(1720810465166640212,'court','HGP','Houston - Greenspoint Park Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1732445307900757623,'language','BAA','Benaadir','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1739328996052491024,'appeal_result','CFG','Final grant - 42B/40','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1742688428001195654,'language','AGH','Aghem','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1744087402460541930,'language','PSR','Portuguese Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1747133445731189030,'motion_type','SA','Motion to set aside','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1766898252860151583,'language','JUL','Jirel','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1770537938509851285,'language','TTQ','Tamasheq','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1780013647058463806,'language','TPX','Tlapanec, Acatepec','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1793944384808429220,'language','MNA','Mina','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1796500484160243691,'appeal_result','TPS','Temporary Protected Status','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1807368744609699551,'nationality','??','Unknown Country','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1809474470443041464,'language','MFZ','Maaban','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1813134093451473234,'nationality','CZ','Czechoslovakia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1822709375019376707,'language','JUB','Juba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1847804731375672263,'appeal_type','Bond MTR Rec','Bond MTR Reconsider','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1850776105396746360,'language','COM','Comorian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1860746462778253846,'nationality','CJ','Cayman Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1885230755815566989,'language','SMK','Bolino','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1887552207290818420,'nationality','WA','Namibia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1890277085271958177,'court','KAN','Kansas City Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1891316016026546633,'adjournment','7C','Respondent application pending with DHS (7C)','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1893904885313329924,'nationality','CU','Cuba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1909237134489455223,'language','TIG','Tigrigna - Eritrean','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1917417497532478969,'language','MAR','Marathi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1939415762811901789,'nationality','BZ','Belarus','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1940286707669797341,'adjournment','96','Case severed from lead; hearing adjourned','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1941574554441188316,'nationality','NH','Vanuatu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1956135330164578635,'nationality','ZI','Zimbabwe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1965687169158945491,'language','MOR','More-Moshey','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1967527602332639640,'appeal_type','DD Visa','DHS officer decision - visa petition','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1975840463603902793,'nationality','TO','Togo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(1984579847771478182,'adjournment','8B','Judge completed case at hearing','{"cause": "completion", "held": "yes", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(1987046923483985167,'court','SDC','Stewart Detention Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2000295743031735078,'appeal_result','ABC','ABC settlement','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2006187547953724453,'nationality','UN','Unknown Nationality','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2016360826108469727,'adjournment','7H','Respondent application pending with DHS (7H)','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2028664151541413730,'court','BAL','Baltimore Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2032243083205947591,'court','PHO','Phoenix Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2032887909459933343,'nationality','ET','Ethiopia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2035167650020627090,'nationality','VE','Venezuela','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2038937497621557282,'language','CAM','Cambodian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2041129398212308523,'case_identifier','MP','Migrant Protection Protocols','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2047347338655241478,'language','JAR','Jarai','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2047762860788480350,'language','ASF','Australian Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2079869137898564126,'appeal_result','TPD','Terminated - DHS prosecutorial discretion','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2083744647902684133,'appeal_type','SC Appeal','Special Circumstances Appeal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2092026212701448553,'language','BAN','Bandi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2095811714432669992,'language','KTB','Kambaata','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2097316970492004325,'language','BYN','Bilen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2100770246275923435,'language','MLG','Malagasy','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2101173225816232241,'adjournment','56','Vertical prosecution - DHS-caused delay','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2103590190183654409,'adjournment','5D','Hearing advanced on motion of DHS','{"cause": "dhs", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2107614790476649053,'language','TZO','Tzotzil','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2107662280600868783,'motion_type','VP','Motion to vacate protective order','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2110423582965837052,'adjournment','32','Interpreter not ordered','{"cause": "interpreter", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2112746344756689226,'language','SEF','Senoufo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2124682761650233326,'appeal_result','CTM','Administratively closed (not ABC)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2125657854003442853,'language','SAR','Sarahule','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2138941222949626626,'language','KNK','Konkani','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2145505851888670839,'language','ETH','Ethiopian Sign','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2147187883439170850,'case_identifier','TC','Third Country','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2148687391907633956,'case_identifier','S2','San Diego Deportation','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2151382825661481897,'language','DAG','Dagbani','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2161825621053626990,'language','DJE','Djerma','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2184313614460146814,'case_identifier','N4','DHS - New York City - OCDETF','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2193409112497770910,'case_identifier','TE','Tefel','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2206245975814635885,'language','ISO','Isoko','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2207033763010863988,'language','CNM','Chuj, San Mateo Ixtatan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2211332455154999141,'language','LLS','Lithuanian Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2218209312456903262,'nationality','DJ','Djibouti','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2220625636432898628,'motion_type','SO','Motion for stipulated removal / voluntary departure order','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2235413328460438882,'language','UR','Urdu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2247083138977775864,'language','PUT','Putian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2249613327045488754,'motion_type','ET','Motion to extend filing time','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2251338517837326973,'language','MHI','Madi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2252802735713418548,'language','SWA','Swahili - English','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2256277317226142311,'nationality','FG','French Guiana','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2265464087033967843,'language','XSM','Kasem','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2265635006401759276,'language','LKR','Pari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2267107038643410365,'language','QUG','Quichua, Chimborazo Highland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2272366986669749431,'language','IUK','In Absentia/Unknown','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2276065443756456670,'appeal_type','Interlocutory Appeal','Interlocutory appeal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2277891597935878785,'language','IFA','Farsi-Iranian-Persian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2283003033282333685,'nationality','BT','Bhutan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2298644987143881695,'language','GRB','Grebo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2300843079290023760,'language','LIN','Lingala','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2301049029779214656,'adjournment','4B','Interpreter had to leave','{"cause": "interpreter", "held": "yes", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2319577164521331212,'language','MWW','Hmong Daw','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2330033988706816062,'case_type','EXC','Exclusion (pre-1997)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2348606497539220808,'motion_type','OC','Motion to open / close hearing to the public','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2357491253405175632,'language','SHI','Tachelhit','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2362613495433860780,'language','TAM','Tamil','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2369462825625358561,'appeal_result','SAD','Summary dismissal - inadequate reasons','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2373043294250348881,'language','UK','Ukrainian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2378391965719414908,'case_type','RMV','Removal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2380424927240598105,'motion_type','MP','Motion to modify protective order','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2381456904415622411,'language','PAL','Palan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2387212202865704086,'language','LIA','Limba, West-Central','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2401669602265731283,'nationality','NA','Netherlands Antilles','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2409788527808803446,'court','ATD','Atlanta - detained location Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2419872000170858536,'language','YAS','Nugunu (Yambasa/Yambassa)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2426768947625434479,'language','SCR','Sherpa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2426822476999637623,'language','KKO','Konkomba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2439749729631379603,'nationality','BP','Solomon Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2445350290959475596,'language','BOS','Bosnian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2463597533674404539,'court','ATL','Atlanta Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2466000113528466569,'nationality','SF','South Africa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2476263509522532297,'language','CAN','Cantonese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2489424265927870487,'language','CHE','Chechen-Ingush','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2497838085045773073,'language','LGB','Lugbara','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2498398375923286075,'nationality','GZ','Gaza Strip','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2509449127645867213,'adjournment','12','Other request by respondent or representative','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2514115112482904265,'language','YOM','Yombe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2521531580110976933,'language','LRL','Lari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2524513363066995563,'language','UNK','Unknown Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2527442660752886710,'court','TUC','Tucson Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2529852410547666586,'adjournment','02','Preparation - respondent or representative','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2535900922924663527,'case_identifier','RD','Reserved suspension decision','{"mark": "cap"}',NULL,NULL);
INSERT INTO "codes" VALUES(2538663315124023497,'court','NLA','Los Angeles - North Los Angeles Street Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2539856368984837049,'appeal_result','BCR','Background-check remand','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2541307807251336645,'adjournment','51','Contested charges','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2550735672039819549,'language','OKU','Oku','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2551777193135073576,'nationality','AR','Argentina','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2558950827172612852,'case_identifier','WC','California detained cases, May/June','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2563129481087236122,'appeal_type','Bond MTR Rei','Bond MTR Reinstate','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2573245728212175650,'language','NIX','Hema','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2593181026873128401,'motion_type','CC','Motion to correct case information','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2594392921195548714,'court','HSG','Houston - S. Gessner Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2594533888764949458,'language','HER','Herero','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2596789930965551960,'language','MAJ','Mazatek','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2601932477664367759,'adjournment','5B','Late-filed evidence - respondent','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2602947326963462463,'language','SWF','Swahili-French','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2611500660227687628,'language','EDO','Edo - Benin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2625860877680734095,'case_type','REC','Rescission','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2634674577936055397,'language','ASH','Ashanti','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2641570009558422506,'language','KMU','Khmu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2646160724661132937,'adjournment','PD','Prosecutorial discretion under consideration','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2674516016216282224,'court','SMO','Sacramento Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2682009068052338965,'language','SHN','Shona','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2712240582640568294,'nationality','SZ','Switzerland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2713426959925130042,'case_identifier','FS','Forced Sterilization','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2718161386448347375,'appeal_result','DMO','Dismissed as moot','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2721663779663368060,'case_identifier','PP','Presidential Proclamation Case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2729853079066230527,'appeal_result','SND','Summary dismissal - reasons and brief','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2731691366801932047,'court','SAJ','San Juan Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2735761337440075949,'nationality','HM','Heard and Mcdonald Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2739776598801521736,'nationality','CT','Central African Republic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2767371113784005990,'case_identifier','CA','Cuban-Nicaraguan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2769517291977326639,'language','ROM','Romanian-Moldovan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2771070949553747785,'nationality','MJ','Montenegro','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2784345539356981725,'language','PAM','Pampangan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2791784330379008582,'language','SRP','Sarpo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2800690360497067502,'motion_type','MA','Motion to reopen - in absentia order','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2815340409824288593,'nationality','TW','Taiwan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2816856219907197305,'language','WUU','Wu Chinese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2824002621795567780,'motion_type','IC','Motion on incompetence of respondent or representative','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2846485887839342617,'language','ETS','Etsako','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2850565553246325799,'language','NWE','Ngwe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2854359030361371813,'nationality','KU','Kuwait','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2865616391532736235,'language','KPE','Kpelle','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2865802040371191585,'court','CLE','Cleveland Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2865983725532151073,'appeal_result','SDG','Summary dismissal - untimely or waived','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2869899798979847805,'language','LOM','Loma','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2874763340673647171,'language','NNZ','Nda Nda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2883267421419660581,'appeal_result','CPC','Conditional grant - CPC asylum','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2887608769037797701,'language','TSW','Setswana','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2896325896057718434,'adjournment','9B','Docket management - hearing advanced','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2903728686601994075,'motion_type','CO','Motion for continuance','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2905477584395106387,'language','IBB','Ibibio','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2912310657655200333,'adjournment','74','Public health','{"cause": "facility/technical", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(2917208871095355699,'language','JAM','Jamician Creole English','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2921196582402684898,'language','WOB','Wobe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2921589004393343924,'nationality','WS','Samoa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2933279932275245366,'court','TAC','Tacoma Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2939830356764257794,'language','NSH','Ngoshie','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2943045368477432308,'language','SER','Serbian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2945309141523940262,'motion_type','SD','Motion to substitute documents','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2948224317204563356,'language','CAL','Chaldean','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2952261813825096426,'language','WAR','Waray - Waray','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2968645572059992714,'language','BXM','Buriat, Mongolia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2974503444857546148,'language','JOL','Dyola (Jola)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2976412568325997272,'nationality','HU','Hungary','{}',NULL,NULL);
INSERT INTO "codes" VALUES(2999704351017724249,'court','FTW','Fort Worth Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3002313770008867400,'nationality','CX','Croatia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3005998990235157527,'language','CTU','Chol, Tumbala','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3008602354221567569,'nationality','JO','Jordan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3013138811118115424,'language','HDS','Honduran Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3015974708315240734,'language','TAB','Tabassaran','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3018171684496033259,'language','KEK','Kekchi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3019551842898720354,'language','FAP','Palor','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3036844106190238075,'language','JAP','Japanese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3038185058793968836,'language','CNH','Chin, Haka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3040945416272194035,'appeal_type','test','(test value)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3043321899152806842,'case_identifier','C1','Central America 2018','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3045359569458139639,'language','CTA','Chatino, Tataltepec','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3048164196020884582,'case_identifier','AD','ATD Pilot','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3052093273662559871,'language','KQS','Kissi, Northern (Guinea)(Sierra Leone)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3057130269137460796,'case_identifier','EC','SEP-C (For Child)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3060278115009965056,'language','KAO','Xaasongaxango (Kasonke, Xasonga)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3060770003474741314,'case_identifier','HC','Home curfew','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3066741198416097198,'language','FSI','French Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3081512250151791211,'language','KJP','Karen, Pwo Eastern','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3084738172662409444,'nationality','AM','Armenia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3088821003858666788,'language','FUQ','Fuqing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3099189428241688539,'motion_type','RI','Motion to reissue decision','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3104129002017533207,'language','MIS','Miskito','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3114682611598109355,'language','BMY','Bemba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3117021803609728598,'nationality','BO','Burkina Faso','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3133534248485730065,'language','GAE','Gaelic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3152868572775559823,'language','HNK','Hindko','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3165292192634591521,'language','IBO','Igbo/Ibo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3178331097837499001,'language','ACH','Acholi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3181420733814653736,'language','ANU','Anuak','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3183190211513537232,'language','FUF','Fulani (Guinea Dialect)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3189095425060347573,'language','WEN','Wenzhou','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3215809750438139158,'nationality','MX','Mexico','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3224976835648237794,'language','KSS','Kisi, Southern (Liberia)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3230194309819882812,'language','TOT','Totonac Highland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3246204979144950592,'language','KSR','Kosraean','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3251448646041745126,'nationality','HK','Hong Kong','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3251912454148714184,'adjournment','10','Hearing notice sent or served incorrectly','{"cause": "court", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3252937883493618948,'motion_type','VD','Motion for voluntary departure','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3265775762369529115,'court','BIA','Board of Immigration Appeals','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3266446396651616840,'court','YOR','York County Prison Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3278044581902518728,'language','MSR','Mongolian Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3279769653168012646,'appeal_result','DEN','Denied','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3282528795204357599,'language','SZE','Szechuan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3291796797870979012,'language','BIH','Bideyat','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3313961727689153333,'language','MAI','Maithili','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3321622420795000405,'appeal_result','D30','Dismissed, 30-day voluntary departure','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3322737276389008925,'language','BNN','Benin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3325614037054286372,'nationality','EI','Ireland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3327028685041261476,'language','YOR','Yoruba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3335190394268643535,'nationality','KV','Kosovo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3337274728337337521,'language','KUN','Kunama','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3342905307932260149,'adjournment','40','Illness of witness','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3354081086079211065,'court','LAD','Los Angeles - detained Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3388102190122823856,'language','JOS','Jordanian Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3393754658991444455,'language','KON','Konjobal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3396472593888268896,'language','MAD','Mandingo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3445623710403433481,'language','LKB','Lukabaras','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3452223987104492916,'language','FUL','Fulani','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3453915012834293107,'nationality','PA','Paraguay','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3492398439920135574,'language','GR','Greek','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3496434591919581309,'court','BDC','Bradenton Detention Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3497783866914312476,'party','C','Court (in filing-party tables) / Carrier (in filed-by lookup)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3524438935666107256,'language','ETU','Cameroon, Ejagham','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3525916528205142839,'adjournment','62','Judicial competency inquiry','{"cause": "court", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3529626747003629271,'language','TCP','Chin, Tawr','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3543536313814105757,'court','AGA','Hagatna (Guam) Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3544782083769985933,'language','MIE','Mien','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3548761389769219219,'language','SOK','Soninke','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3554490920856748702,'language','GOM','Goanese Konkani','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3558524316234478082,'nationality','KZ','Kazakhstan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3563980660209784567,'motion_type','MN','Motion to amend name on NTA','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3573750780930157364,'appeal_result','ADM','Administratively closed','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3574488137039129837,'language','WLF','Wolof','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3583356746949150273,'language','TU','Turkish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3587219404956153669,'court','SIN','Fishkill (Downstate Correctional Facility) Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3593990638245973202,'language','CHG','Chiga','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3596858176629095587,'language','TUV','Tuvaluan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3599189727456512437,'language','RUS','Russian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3600265185412668609,'court','PIS','Port Isabel Service Processing Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3607132271188160837,'nationality','EG','Egypt','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3608907860952647379,'language','ANY','Anyin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3618900938701706854,'language','MMC','Mazahua, Michoacan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3625268465125745266,'adjournment','52','Jurisdiction rests with the BIA','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3641167099761724617,'language','LAO','Lao','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3641993961539667503,'language','SWZ','Swazi (Eswatini)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3644998897614000914,'case_identifier','HK','Hurricane Katrina','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3662042150855028865,'motion_type','SP','Motion to suppress','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3667939440725983444,'case_identifier','RO','Reset Order Work Flow','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3669859987821499620,'language','TH','Thai','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3671137933150025631,'court','DET','Detroit Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3677643810454463915,'motion_type','WV','Motion to waive appearance','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3678895830315982636,'nationality','AS','Australia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3696137990508673200,'adjournment','DD','Decision delayed','{"cause": "court", "held": "yes", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(3701165150423909329,'nationality','LY','Libya','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3708860722709387824,'language','TMN','Temne','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3732890413595623143,'nationality','MC','Macau','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3751639489112328015,'motion_type','ST','Motion for security at non-detained hearing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3765403095256161072,'language','PDU','Kayan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3773469743466407542,'language','TEL','Telugu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3773470599925081916,'nationality','NO','Norway','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3778278514805155311,'language','FAR','Farsi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3779565992085197549,'case_identifier','EM','Electronic monitoring','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3780058943336336319,'court','STE','Sterling Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3780547586950617774,'nationality','RE','Reunioun','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3783314188343191847,'language','KIT','Kituba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3805883419137342251,'court','RIC','Richmond Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3805934216185745845,'language','TRI','Trique','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3810881133434808311,'motion_type','PS','Motion to place on status docket','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3813463782452568772,'court','ADL','Adelanto Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3816111446630035971,'language','MEH','Mixtec, Southwestern Tlaxiaco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3829135303316974288,'case_type','NAC','NACARA adjustment','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3830149294184014593,'appeal_result','OTS','Other Soriano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3833929506542834308,'adjournment','63','Competency inquiry (non-Franco)','{"cause": "court", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3836771198692640838,'custody_request','SB','Subsequent bond redetermination','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3860362219773306628,'court','NEW','Newark Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3865856743470468127,'case_identifier','EP','SEP-P (For Parent)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3866623018809518120,'nationality','HA','Haiti','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3877546701331793952,'language','<A>','<All>','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3884179360427746849,'nationality','SW','Sweden','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3884595012586565410,'nationality','AB','Aruba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3893570559693096297,'nationality','SG','Senegal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3907934148958849150,'language','URH','Urhobo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3934393959674638395,'adjournment','22','Respondent declined earliest hearing date','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3935649960904630283,'adjournment','9V','Master hearing vacated','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3952079183453503697,'language','KNN','Kannada','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3955758343688913128,'party','A','Respondent','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3958241915158267331,'nationality','UV','Upper Volta','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3972005045689836833,'language','POH','Poqomchi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3976625779062268469,'adjournment','5A','Hearing advanced on motion of respondent','{"cause": "respondent", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(3977526048471645072,'language','ZAP','Zapoteco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3978810879219004246,'language','DIN','Dinka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3980490166511219004,'case_identifier','SD','Stipulated deportation (Krome)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3985762154430907797,'nationality','CQ','Northern Mariana Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3992558669676096241,'motion_type','XH','Motion to expedite hearing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3998640042131835396,'language','KUD','Kurdish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(3998866900838945914,'language','GAN','Chinese Gan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4005340078697649764,'nationality','LA','Laos','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4019822090305836232,'motion_type','RS','Motion to remove from status docket','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4045279289721548843,'adjournment','06','Respondent to file other application','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4052639550727531886,'court','CIJ','Chief Immigration Judge office','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4055826053080167808,'motion_type','O','Motion to reopen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4071226399745344848,'court','DAL','Dallas Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4072705143613896667,'adjournment','45','Joint request of both parties','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4072886193976950515,'adjournment','07','Application pending with DHS (respondent/DHS process)','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4079691922543958676,'nationality','BH','Belize','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4080008540666847075,'case_identifier','RM','Remain in Mexico','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4090728418223100743,'nationality','TH','Thailand','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4110081773832121518,'motion_type','FW','Motion for fee waiver','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4110552776362638341,'language','KAZ','Kazakh','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4113670756572965859,'language','ACE','Aceh','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4122519696477777419,'language','RMS','Romanian Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4133214283567159560,'court','BOS','Boston Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4148260725662661671,'appeal_result','SAV','Summary affirmance, voluntary departure','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4150016888989702059,'adjournment','IB','DHS to file brief (not an appeal)','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4150816204813964494,'language','SNG','Songhay','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4159077251412980894,'language','BBK','Babanki','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4159877189725910528,'nationality','CR','Czech Republic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4177013421456488488,'nationality','NL','Netherlands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4192179250917510393,'case_identifier','CL','Clemency / Florida institutional hearing (Miami)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4196106061267128562,'language','GYN','Guyanese Creole English','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4221740745803037227,'language','NDF','Ndebele','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4223635919429558172,'nationality','MG','Mongolia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4225550664392543261,'language','KIS','Kissi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4235365962673434057,'language','ENP','Enping','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4254779337410568913,'language','OSE','Osetin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4265214989271069484,'court','VNS','Van Nuys Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4277649488032151643,'language','TOI','Taishan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4278894780020178739,'nationality','IO','British Indian Ocean Territory','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4293201741083845783,'nationality','LT','Lesotho','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4296856360541817754,'language','CKB','Kurdish, Central (Alt Name Sorani)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4307171080037060168,'language','ALG','Algerian Arabic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4310554239850529248,'court','ELO','Eloy Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4313578163107215788,'language','LMP','Limbum','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4319022813444157267,'language','GOL','Gola','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4319165504677264657,'appeal_result','GRN','Granted','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4324020639400822414,'language','GEA','Geruma','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4330851711606571289,'language','GUR','Farefare','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4334885069025389853,'language','DEE','Dewoin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4359406807092013584,'language','PIG','Pidgin English','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4363565108507030909,'language','BGJ','Bangolan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4365295314448791301,'language','DIU','Dioula','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4378154445033800524,'court','ELC','El Centro Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4379806508551108826,'case_identifier','PC','Pulled Case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4380477734353261281,'language','KAC','Kachin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4386396402311586538,'language','NEU','Nuer','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4394779445415606546,'nationality','QA','Qatar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4414363968390152873,'language','HCH','Huichol','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4415083842691603937,'language','BSK','Burushaski','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4415333657751642635,'custody','N','Never detained','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4430644079925487405,'language','YUC','Yucatec Maya','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4455439127773390528,'nationality','GI','Gibraltar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4460247637174796372,'nationality','IV','Ivory Coast (Cote D''Ivoire)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4462289204159593326,'language','CJK','Chokwe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4474855803139459842,'nationality','NR','Nauru','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4476808487878736926,'nationality','SR','Slovak Republic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4486324498726742591,'case_identifier','CF','CaseFlow Management Process','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4489089398388818281,'language','QXR','Quichua, Canar Highland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4493513330422327986,'nationality','BI','Bosnia-Herzegovina','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4502208493482622819,'nationality','TP','Sao Tome and Principe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4510144331024080293,'adjournment','16','Respondent released from custody','{"cause": "operational", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4517083139170152707,'nationality','ML','Mali','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4523364904757766021,'language','MFS','Mexican Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4528599603597348351,'court','SLC','Salt Lake City Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4535285243479412769,'nationality','NZ','New Zealand','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4553564172827121540,'language','TAT','Tatar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4554472723207927317,'language','FIN','Finnish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4555438147720592126,'language','LUH','Kiluba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4568037768587216135,'nationality','YS','Serbia Montenegro','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4568885327067954718,'case_identifier','MD','Maryland - DHS','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4573629936758036129,'language','MFQ','Moba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4584794276008227842,'language','PAN','Pangasinan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4599156416889614385,'case_type','AOC','Asylum-only','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4602280022906483104,'motion_type','QS','Motion to quash a subpoena','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4602780290539996332,'nationality','PU','Guinea Bissau','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4603486906013387448,'nationality','KT','Christmas Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4611328416323477124,'language','MNE','Naba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4615591568214163212,'language','KNG','Kongo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4615820224442229264,'language','XOG','Lusoga','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4624270484309205950,'nationality','TR','Turkmenistan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4629160060897041816,'language','BAU','Balochi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4631050134754956858,'language','NUB','Nubian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4633490664481199240,'nationality','AN','Andorra','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4633538064816511540,'case_identifier','RP','Review Sheet Pilot Case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4635784213548472490,'language','RSI','Russian Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4646442997880071228,'case_identifier','B1','Chula Vista Border Patrol','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4651384896460611865,'language','HAN','Hainan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4653749034197848691,'language','ILO','Ilocano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4656557461869692986,'language','KNU','Kanuri','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4656821572107379120,'language','EWE','Ewe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4664545473698344880,'nationality','BU','Bulgaria','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4669401057751193094,'language','NYK','Nyankole','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4671678406153628643,'language','TUQ','Tedaga','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4676921367992938746,'language','KRI','Krio','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4701101787884881663,'language','AKA','Akan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4701263332920191946,'language','TMZ','Tamazight','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4701305514208599951,'nationality','CW','Cook Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4706888016322048675,'court','LOW','Chelmsford Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4713291955155717178,'language','GUJ','Gujarati','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4713894093494239418,'language','TRK','Trukese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4720546372093568868,'appeal_result','SCC','Suspension/cancellation cap','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4727397357429304862,'nationality','FS','French Southern and Antarctic Lands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4728919252633640485,'language','MRD','Magar, Western','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4740471059066404275,'case_identifier','N3','New York City Examinations','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4747966610048475659,'nationality','IS','Israel','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4768978269003488076,'language','MFV','Mandjak/Manjaco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4771551339329216584,'language','BDU','Oroko','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4789642319689933578,'language','ZOM','Zome','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4792089160490524815,'language','NGE','Ngemba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4795724486232866420,'language','LUB','Luba-Kasia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4799706368281960954,'appeal_type','DD 212','DHS officer decision - 212 waiver','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4804894052001906870,'language','SLO','Slovak','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4809659980996417410,'language','PUN','Punjabi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4813077343123053936,'language','ENG','English','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4840290617582276501,'case_identifier','B4','Temecula Border Patrol','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4848095241637422845,'language','GVR','Gurung, Western','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4852442150357878292,'language','LWO','Luwo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4853103002998119986,'language','MGO','Meta','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4875004838472909464,'custody_request','BD','Motion for bond redetermination','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4882990076531842991,'language','TMA','Tama','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4883587431711671610,'language','SIL','Sisaala Tumulung','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4885613122900372561,'language','GEX','Garre','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4887306448729503308,'court','MEM','Memphis Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4898117975964300752,'case_identifier','DS','Status docket','{"mark": "status case"}',NULL,NULL);
INSERT INTO "codes" VALUES(4900052929203427465,'language','MNO','Mano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4900587171614891492,'court','CCC','Concord Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4901259368971606052,'nationality','VM','Vietnam','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4908068340857046083,'motion_type','RD','Motion to rescind','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4909818718946713880,'language','SHA','Shanghai','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4909843933631255552,'language','CAA','Ch''Orti''','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4928290759736871527,'language','POK','Pokomam','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4929604452357238944,'case_type','DDC','DHS decision appeal (BIA only)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4932129486454035575,'language','XHO','Xhosa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4942604342752340507,'nationality','GC','East Germany','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4948006202053658640,'nationality','AO','Angola','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4963073130791039404,'language','NZE','Nzema','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4964401569882385219,'language','NSS','Non Standard Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4965050622923251101,'language','ZOC','Zoque, Copainala','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4966137140736778759,'adjournment','05','Respondent to file asylum application','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(4974630876747349024,'nationality','BL','Bolivia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(4995870128507861215,'language','JIC','Tol','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5002657996570072954,'appeal_type','CDR','CDR Appeal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5014690340496280611,'language','SAM','Samoan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5018442186051087821,'nationality','IN','India','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5027925625246941970,'language','CIR','Circassian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5029162890474741502,'adjournment','44','Cooperating witness / law enforcement','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5032839412080064255,'language','TEE','Tepehua, Huehuetla','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5042759334261430922,'nationality','GB','Gabon','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5043728108733298184,'adjournment','1B','Moved from detained to non-detained docket','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5067532937375259694,'case_identifier','MR','Mendez Rojas case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5075266745440409137,'language','LUS','Chin,Mizo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5078676529761854550,'case_type','CFR','Credible fear review','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5084082091119750383,'language','LUN','Lunda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5086570668754033168,'language','AGC','Aguacateco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5100125951608724267,'language','PTS','Guianese Creole French (Patois)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5101155400357910423,'language','NYA','Nyanja','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5101558653416080760,'nationality','CC','Cambodia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5113473059669450162,'language','PON','Pohnpeian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5113836303460065860,'language','BER','Berber','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5115929187847397122,'language','POR','Portuguese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5124448877233903954,'language','DYO','Dyoula','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5132467222877713119,'language','VVV','Sample','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5145200364085845146,'language','ZUL','Zulu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5146988806924224155,'language','DNG','Dingara','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5155783780858459338,'case_identifier','PO','Protective Order','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5162480868461075243,'language','MNR','Meitei (Manipuri)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5162705368969143193,'language','BUR','Burmese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5167899425543106568,'adjournment','9A','Docket management - hearing postponed','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5172919965496251235,'language','LOR','Lorma','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5181016796254913142,'language','RMY','Romany (Gypsy)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5184700771232057053,'case_identifier','F','Female','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5190437362673311841,'court','SND','San Diego Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5194546877877631567,'language','ARS','Armenian Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5201936398984560457,'language','MOP','Maya, Mopan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5204954908700637343,'nationality','JA','Japan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5205873783698523587,'custody','D','Detained','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5214509587472792152,'adjournment','7F','Respondent application pending with DHS (7F)','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5235858096131931786,'motion_type','SR','Motion for stipulated removal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5237751249349869640,'case_identifier','E2','New York City/Downtown - Inspections','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5237919379628551602,'nationality','PM','Panama','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5246463766876119927,'case_identifier','JL','Javier Lopera Cases','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5248567715205413030,'nationality','KS','South Korea','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5255819796741026168,'nationality','CS','Costa Rica','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5256138186840290376,'court','OAK','Oakdale Federal Detention Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5259792668308575038,'appeal_result','MBD','Bond moot','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5262826116527378215,'language','LUO','Luo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5265167563536786808,'nationality','BF','Bahamas','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5280465959983019011,'nationality','ES','El Salvador','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5287333603277851376,'court','CHE','Chelmsford Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5295624845642692765,'language','TZH','Tzeltal, Oxchuc','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5300511017380136033,'nationality','FJ','Fiji','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5300611268600109632,'case_identifier','B3','Brownsfield Border Patrol','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5301662638428471367,'language','XIA','Xiamen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5319363444473132067,'adjournment','61','Appointment of qualified representative','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5324850727596126281,'language','KUS','Kussal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5337244230379515446,'nationality','FP','French Polynesia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5338659315572162732,'language','HOK','Hokkien','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5345953230683320358,'nationality','GT','Guatemala','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5345975984276645939,'nationality','CB','Kampuchea','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5349076084803400562,'court','SEA','Seattle Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5350093052962999737,'language','PNY','Pinyin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5353720490369190752,'nationality','RO','Romania','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5355814796386916804,'language','HIL','Hiligaynon','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5363874434144387592,'language','AAA','Ghotuo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5369857960647483416,'language','KGA','Koyaga','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5370402396097282910,'language','SES','Serer-Sine','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5380398585299864823,'appeal_type','Case Appeal','Appeal of judge case decision','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5382854076992040764,'nationality','SY','Syria','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5389583252023035377,'language','FIJ','Fijian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5394297060465809652,'language','GON','Gonja','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5395204551895012502,'language','ICE','Icelandic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5406254933667786813,'case_identifier','DC','Departure Control Case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5408401053343921097,'language','MLT','Maltese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5433763765417831826,'court','PSD','Pearsall detention facility Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5443762787466560315,'language','CCP','Chakma','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5447203862563968908,'language','SC','Serbo-Croatian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5458874094681928914,'adjournment','25','Reset to make room for priority case','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5461363263798131870,'language','SOT','Sotho','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5465519918416063182,'nationality','<A>','<All>','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5475085737154160862,'adjournment','64','Judge reassignment','{"cause": "judge-leave-detail", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(5475589145502774039,'appeal_result','SOD','Summary dismissal - other','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5480333421430621952,'language','JYA','Jirong','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5494013624906594219,'language','BAI','Bamileke','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5504462290469476969,'court','HOD','Houston Service Processing Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5504824684179064744,'appeal_result','REJ','Rejected','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5508390770168589629,'nationality','GY','Guyana','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5515359949473003391,'language','TSI','Tshiluba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5523001749048966917,'language','KIG','Kirghiz','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5525467343621204089,'nationality','BV','Bouvet Island','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5528245398698066370,'language','TOJ','Tojolabal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5528660881742674166,'nationality','RQ','Puerto Rico','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5533633368887051842,'party','I','DHS','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5541042487323104771,'nationality','ER','Eritrea','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5545150451243043319,'language','CTI','Chol, Tila','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5548573409501792360,'court','HYA','Hyattsville Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5548949824195466758,'motion_type','LS','Motion to allow law student or reputable individual','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5550104034254865878,'case_identifier','CN','NACARA Remand','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5565838719566843854,'court','FCI','Falls Church Immigration Adjudication Center','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5572805343566063315,'adjournment','17','Master to individual - merits hearing set','{"cause": "court", "held": "yes", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5578190972078991548,'language','KAM','Kamba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5582515996898600113,'language','RHG','Rohingya','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5583106665779725865,'adjournment','09','Detained respondent not presented for hearing','{"cause": "dhs", "held": "no", "dhs_did_not_produce": true, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5585260355250016642,'adjournment','4F','Telephonic interpreter unavailable','{"cause": "interpreter", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5607363991992103547,'case_identifier','DD','Dedicated docket','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5608683424524746626,'language','BSS','Akoose','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5612421002039880688,'language','KRU','Kru','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5620802244156173518,'language','KNJ','Konjobal, Western (Akateko)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5621562340830365841,'court','PHI','Philadelphia Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5624612259665205553,'motion_type','BB','Custody determination request','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5625494951295438886,'language','IST','Isekiri','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5626104181410218908,'court','LVG','Las Vegas Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5626614135563858436,'language','KPJ','Karen, Pwo Eastern','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5627928653694303427,'nationality','EC','Ecuador','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5634180777450138581,'language','POU','Pulaar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5646196007340348918,'language','HAS','Hassaniya','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5648944468741653509,'language','IND','Indonesian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5657278824609603280,'nationality','RS','Serbia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5665188526294261604,'nationality','NC','New Caledonia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5667269799780014369,'language','ESI','Egyptian Sign','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5668484642986857439,'nationality','IU','In Absentia/Unknown','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5715026869596923137,'nationality','JM','Jamaica','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5720766061775908802,'language','KAI','Kaiping','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5724982769331786334,'appeal_result','DUT','Dismissed as untimely','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5735780488821520320,'nationality','SK','St. Kitts, West Indies','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5736130459259057993,'language','HAR','Harari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5742908090909982223,'case_identifier','CD','Civil Detention Hearing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5744511336863235853,'case_identifier','CC','Camp Hill','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5745056024843635652,'language','BET','Bete','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5747315945495614126,'adjournment','RO','Parties to respond to reset order','{"cause": "operational", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5771654490542878875,'case_identifier','ND','NACARA Dependents','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5772911243247138661,'language','OTN','Otomi Tenango','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5776803501475872681,'language','MZJ','Manya','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5779833276718855728,'motion_type','OT','Other motion','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5783224020416407771,'appeal_result','CFV','Final denial - 42B/40, voluntary departure granted','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5794107690968999105,'adjournment','4E','Record of proceeding missing','{"cause": "court", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5824738377284246091,'adjournment','30','Consolidation with family members','{"cause": "operational", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5841492883896660126,'language','ARK','Arakanese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5850296165377725719,'court','HAR','Hartford Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5850830097815383640,'court','HLG','Harlingen Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5865139148518067425,'language','FMP','Bafang','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5885298957629304485,'nationality','SM','San Marino','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5885362348757919181,'case_identifier','HA','Haitian Refugee Fairness Act','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5897693423590453817,'language','FAE','Farsi - Afgani - Dari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5905241202059276397,'nationality','IC','Iceland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5907167150131652602,'language','SP','Spanish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5911982220883278767,'case_type','DEP','Deportation (pre-1997)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5913581144269233820,'case_identifier','N2','NYC - Deportation/Detention/Parole','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5915070067482973866,'case_identifier','P1','Port Court 1 - Otay Mesa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5919172305224050848,'nationality','MZ','Mozambique','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5927826110688545641,'language','TUM','Tumbuka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5928094668418623835,'adjournment','7A','DHS application process - started by respondent','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5930859097140433539,'adjournment','RE','Respondent to file registry application (INA 249)','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5941156370917668855,'nationality','GJ','Grenada','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5951675345090474147,'motion_type','MD','Motion to accept late filing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5958377935541602996,'language','HSN','Xiang ( Alt Names: Hsiang, Hunan)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5959281272585184414,'language','CSL','Chinese Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5960852427281139172,'language','ALB','Albanian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5961612653044321836,'adjournment','01','Respondent seeking representation','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(5963205943748876174,'nationality','LH','Lithuania','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5968851737716828650,'language','BAS','Basaa (Cameroon)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5969760531285960348,'language','CAC','Cakchiquel','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5970863069178663302,'case_identifier','4M','Institutional hearing - NTA filed within 120 days of release','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5981715761926678867,'nationality','ST','St. Lucia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5999545638321847420,'language','RUT','Rutoro','{}',NULL,NULL);
INSERT INTO "codes" VALUES(5999546790272313681,'nationality','FW','French West Indies','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6001781811159542085,'nationality','BG','Bangladesh','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6004635332906257437,'language','MBO','Mbo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6016869641498202478,'language','MAY','Malay','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6023458358270760610,'adjournment','27','DHS requested in-person hearing','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6023688490498127292,'adjournment','24','Records/fingerprint check delayed by DHS','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": true, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6026677525319232728,'nationality','YO','Yugoslavia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6029123725677376222,'language','ING','Ingush','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6031761668183154794,'case_identifier','B7','El Cajon - DHS','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6032141509539878663,'case_identifier','IFR','Interim final rule','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6037839419255253914,'case_identifier','PB','Pro bono','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6038135109751855509,'nationality','PO','Portugal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6039830609012618469,'nationality','BS','Byelorussia (Belarus)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6044813797239003459,'language','MAL','Malayalam/Indian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6050452653100571777,'nationality','RU','Russia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6057386346477948573,'language','BUL','Bulgarian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6058992969395600404,'nationality','TU','Turkey','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6061246156187961574,'language','DIO','Dyula','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6071491382917695951,'language','BEM','Bembe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6072708787887035854,'language','FUH','Fulfulde, Western Niger','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6074746217006801842,'appeal_type','AMSA Appeal','Appeal of motion to set aside','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6080270492439788143,'language','BIC','Bicolano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6087800878050783673,'nationality','TM','East Timor','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6091895660324174690,'case_identifier','RB','Rodriguez bond','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6093593513199512440,'language','BUK','Bukusu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6095202063327487467,'language','HNN','Hunan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6098119070745506742,'language','UZB','Uzbek','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6098775032586598012,'adjournment','39','Illness of representative','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6101123360558127137,'adjournment','8A','Judge completed case before hearing','{"cause": "completion", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6105209529400636131,'appeal_result','SUP','Suspension completion','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6121282732091357879,'language','MNW','Mon','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6144342097359225384,'language','TCH','Tchamba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6146354019812892040,'language','BFD','Bafut','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6151012209335909571,'adjournment','7D','Respondent application pending with DHS (7D)','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6161621411543767683,'language','YAN','Mayangna','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6165347134366859948,'appeal_result','NAN','NACARA notice','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6171277924206716856,'language','BAV','Vengo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6179942288409329427,'court','WAS','Arlington / Annandale Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6189517348669476864,'adjournment','60','EOIR forensic competency evaluation','{"cause": "court", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6198223199725022700,'appeal_result','GRS','Granted Soriano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6201643766194753234,'motion_type','CT','Motion to sever','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6209531134035569003,'language','SGW','Sebat Bet Gurage (Gurage)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6213752024372279219,'language','MAS','Maasai','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6213922274240903093,'language','MXX ','Mahou','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6221085978355437073,'language','LEB','Lebanese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6255869571182357304,'language','FAA','Falam','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6259678182210879153,'nationality','CF','Congo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6269052096988312288,'language','FOO','Foo Chow','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6276055048169924318,'court','DEN','Denver Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6276711947876759941,'nationality','PL','Poland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6282887170177555311,'language','KHM','Khmer Central - Thailand/Cambodia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6286043352534671243,'language','WLX','Wali','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6288150081739145849,'case_identifier','VE','Vera Institute Case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6290412749581053792,'language','TIK','Tikari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6294893477053742124,'adjournment','41','Reset to hear higher-priority case','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6295005936450881475,'language','RWA','Rwanda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6296935332594517716,'case_identifier','S1','San Diego Investigations','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6296984718193273330,'adjournment','TQ','Trial queue','{"cause": "operational", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6300440237050856119,'adjournment','21','Supplement to asylum application','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6302314006899829507,'motion_type','U','Motion to dismiss','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6304123194631413709,'motion_type','CL','Motion to calendar an off-calendar case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6308178495333670918,'language','GQR','Gor (From Chad)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6309229847871374741,'language','KIK','Kikuya','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6320688249387091171,'case_identifier','SRD','Stipulated removal order - denied','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6339835783175159238,'motion_type','VS','Motion to vacate hearing or scheduling order','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6345046554759669659,'language','GRM','Gourmanchema','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6354744933880281116,'nationality','MY','Malaysia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6356632506762146464,'motion_type','SG','Motion for competency safeguards','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6358287009936027410,'language','GOU','Goun','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6358721847738053832,'case_identifier','NA','Nacara','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6362431461104536165,'nationality','KR','Kiribati','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6367196316377861115,'nationality','SU','Sudan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6368313100450277125,'nationality','WZ','Swaziland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6371210947286236619,'language','WCI','Waci Gbe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6371814498263893511,'court','NOL','New Orleans Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6373357117043248376,'motion_type','HV','Motion to submit video or recording','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6377813674927239980,'nationality','CI','Chile','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6407627924864487384,'nationality','LE','Lebanon','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6417235446381085466,'nationality','PK','Pakistan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6458240481581480932,'language','BAX','Bamun','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6472554842912687612,'adjournment','13','Insufficient time to complete hearing','{"cause": "court", "held": "yes", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(6478011563592301445,'appeal_result','DIS','Appeal dismissed / judge affirmed','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6486183797978921724,'court','POO','Portland Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6486236640290302568,'language','BIB','Bissa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6496054653264176450,'appeal_type','Bond MTR Reo','Bond MTR Reopen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6520984760755628673,'motion_type','AC','Motion for administrative closure','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6522432405170975925,'adjournment','33','Interpreter ordered but did not appear','{"cause": "interpreter", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6526801881018019843,'nationality','PP','Papua New Guinea','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6528235187198426863,'appeal_result','CGR','Conditional grant of relief (not CPC)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6532550480290837598,'nationality','DA','Denmark','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6538766848184404226,'language','BEL','Belarusan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6539576532262322666,'language','XIN','Xinca','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6541314841285757600,'appeal_result','DSO','Dismissed - Soriano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6550093973511535958,'nationality','BR','Brazil','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6550999722352552002,'language','ZYP','Chin, Zyphe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6575097766957570295,'language','???','Unknown Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6581588920932342841,'language','HEB','Hebrew','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6588283543780212463,'language','MUN','Muong','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6603527921485469259,'language','JAI','Jacalteco, Western (Popti)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6606436397024196875,'language','LNG','Lin Gao','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6607822618574788024,'nationality','TK','Turks and Caicos Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6612714338648513626,'case_identifier','OC','Off-calendar initiative','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6613649567905789137,'language','DAR','Dargwa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6614487149494000960,'nationality','IR','Iran','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6617671245740134091,'language','TZT','Tzutujil','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6617672013907094066,'language','MYA','Maya, Yucatec','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6618248902331448976,'nationality','HO','Honduras','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6636830456807768227,'language','GIO','Gio-Dan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6637917324573910375,'nationality','AV','Anguilla','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6639442508507493447,'adjournment','RD','Reserved suspension decision','{"cause": "court", "held": "yes", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6650148735116048834,'language','AYN','Arabic, Sanaani Spoken','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6657458643616340962,'language','JIV','Shuar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6663059450199847856,'motion_type','SY','Motion for stay of removal (or extension)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6675722752036950395,'language','MKH','Mungaka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6680639111069635726,'adjournment','ST','Respondent to file adjustment of status','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6685233479105260678,'court','CHI','Chicago Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6687525740231225815,'language','IXL','Ixil','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6697294873912232220,'language','ZAG','Zaghawa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6712466469478741380,'language','FUK','Fukienese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6718398260328757896,'language','NSE','Nsenga','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6734130237380760366,'language','MFD','Mendankwe-Nkwen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6741061856270902367,'court','ANN','Annandale Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6742281603782385927,'case_identifier','P2','Port Court 2 - Otay Mesa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6750279535239853896,'appeal_result','DED','Deferred enforced departure','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6753326065297350250,'language','LNS','Lamnso','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6753707987652626853,'language','GIS','Gisi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6755051495093360486,'language','MAN','Mandarin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6764360266306898292,'language','TAJ','Tajiki','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6770191442331754753,'language','IDU','Idoma','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6785126533895979148,'language','XTN','Mixtec, Northern Tlaxiaco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6790285274452811636,'language','ZCA','Zapotec, Coatecas Altas','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6791057500725477363,'nationality','TS','Tunisia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6821108465102786590,'court','BTV','Batavia Service Processing Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6822831448383042173,'language','TWN','Taiwanese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6825267780628806525,'court','OTM','Otay Mesa Detention Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6837128044615005422,'language','HLT','Nga La','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6847218088086772994,'language','MIX','Mixteco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6849294423414493480,'nationality','AL','Albania','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6850286413855059115,'adjournment','43','DHS forensic analysis','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6858224979497479426,'language','AMH','Amharic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6864476212455237865,'language','BAM','Bambara','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6867099217711352974,'language','MYY','Maymay','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6873015963276070884,'language','ILG','Ilongot','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6875331997271304674,'nationality','NQ','Trust Territory of the Pacific Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6882204906620450225,'language','SUS','Susu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6886751212545510907,'appeal_result','SAF','Summary affirmance','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6890456505552120589,'nationality','FA','Falkland Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6925138116237391711,'language','TSZ','Tarasco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6926202749136739774,'language','MND','Mandinka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6934108078952555023,'adjournment','23','Asylum application withdrawn; reset for other issues','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6940668501038612821,'nationality','MQ','Midway Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6943329908529667691,'adjournment','7G','Respondent application pending with DHS (7G)','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(6949504771888998355,'nationality','SP','Spain','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6964253516949087805,'language','SCN','Sicilian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6966721291865364636,'nationality','BA','Bahrain','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6974096603029928157,'nationality','SB','St. Pierre and Miquelon','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6974246894032480301,'language','AKU','Akum','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6986092470682206921,'language','BFA','Bari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(6987068840155305095,'adjournment','26','Respondent requested in-person hearing','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7016543094021327822,'language','ZPA','Zapateco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7023855334061329392,'motion_type','RP','Motion to reconsider (before decision)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7026711222757742788,'motion_type','IP','Motion for in person hearing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7027378833068701876,'nationality','TV','Tuvalu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7034127005304389892,'nationality','TC','United Arab Emirates','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7046699858137938378,'language','ADA','Dangme','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7047114234631623108,'nationality','UE','Ukraine','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7061435176855100398,'nationality','NU','Nicaragua','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7077583838124217661,'language','GA','Ga','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7092428799404411090,'nationality','BN','Benin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7093601149009717441,'nationality','LU','Luxembourg','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7099731568263808112,'language','VAI','Vai','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7112746264325407717,'court','BUF','Buffalo Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7113017603957960960,'nationality','MV','Maldives','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7114743986362899956,'language','HAZ','Hazaragi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7117113044516831556,'adjournment','SU','Respondent to file suspension of deportation','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7133210928326886116,'nationality','TZ','Tanzania','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7137204813886412339,'language','KAL','Kalabari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7138446690785984757,'language','CSN','Colombian Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7143509505987740039,'language','ARZ','Arabic, Egyptian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7159507747919800224,'language','DZO','Dzongkha','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7163314671784967237,'adjournment','04','DHS or DHS file unavailable for hearing','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7163739260318834476,'nationality','MI','Malawi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7163836759217469167,'case_identifier','J1','Juvenile turned 18','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7164278072681718826,'language','TCU','Tarahumara Southeastern','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7164613709556648779,'language','YAQ','Yaqui','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7177571223994488618,'nationality','SA','Saudi Arabia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7177732083112993075,'nationality','ID','Indonesia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7178779267815849709,'language','QUV','Sacapulteco (Maya Tujaal)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7189383805845491277,'nationality','CG','Zaire','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7206188115332324292,'nationality','HL','Holland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7209619961199914350,'motion_type','SB','Motion for subsequent bond determination','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7224932159752850410,'language','QXL','Quichua, Salasaca Highland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7229831885009332286,'adjournment','7B','DHS application process - started by DHS','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7230224169072350395,'nationality','MT','Malta','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7233341183721592354,'language','VIL','Vili','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7235955976702492625,'nationality','CE','Sri Lanka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7248941022936583881,'appeal_type','Appeal of IJ MTR','Appeal of judge decision on motion to reopen','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7251610768097607795,'language','INS','Indian Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7266360438232002271,'language','BAG','Bangwa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7268015477604005818,'nationality','IT','Italy','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7271884216299231131,'case_identifier','H4','Examinations','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7281204488321921485,'nationality','GO','Georgia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7287841157870850594,'language','LUG','Luganda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7317310071489650621,'language','CHU','Chuj, San Sebastian Coatan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7323744940796996282,'nationality','LI','Liberia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7332938631387684567,'language','GUG','Guarani, Paraguayan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7342723016981362892,'party','B','Both','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7351909226449790948,'language','TAU','Tausug','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7359524874679663511,'nationality','GR','Greece','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7360803317154823732,'nationality','UK','United Kingdom','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7361113453101961017,'court','FLO','Florence Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7365574761080596097,'nationality','FR','France','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7371211424089638299,'nationality','BC','Botswana','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7381605537238773700,'adjournment','46','Video malfunction','{"cause": "facility/technical", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7387536964821607902,'language','ARM','Armenian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7393064544722221741,'adjournment','4C','Interpreter appeared - wrong language or dialect','{"cause": "interpreter", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7396265294304316181,'case_identifier','SP','Spellman Lawsuit Case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7401679015750068491,'language','YID','Yiddish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7403038114987945216,'language','SPS','Spanish--Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7410993641473936335,'adjournment','03','Preparation - DHS','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7423452108215556378,'language','NEP','Nepali','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7425820420191487762,'language','CCE','Chalchiteco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7425837146797959251,'language','MOK','Mokpwe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7426184987919492713,'language','TOS','Tosk','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7431898758922037588,'nationality','MM','Macedonia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7439562893017032219,'nationality','NE','Niue','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7444209578036387874,'nationality','MD','Moldavia (Moldova)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7444347273392778685,'language','CRO','Croatian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7465686508365314644,'nationality','LV','Latvia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7467243734831321138,'appeal_result','SUD','Summarily dismissed','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7474504696744008644,'nationality','EK','Equatorial Guinea','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7480261373400291076,'language','GXX','We Southern','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7482358648909412727,'appeal_result','CFD','Final denial - 42B/40','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7487508133326285606,'language','EFI','Efik','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7489943621116670684,'nationality','SC','St. Christopher-Nevis','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7513558316200549013,'language','HIF','Hindustani Fijian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7524852937173612781,'language','MIO','Pinotepa Nacional Mixtec','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7526924973019840797,'language','MNI','Maninka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7531182779506280317,'motion_type','FD','Motion to reconsider','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7542826916464105838,'court','CHL','Charlotte Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7542830013847413692,'language','IGB','Ebira','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7547683822724250508,'language','DIV','Divehi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7554265023664192658,'nationality','DO','Dominica','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7557574759011720003,'language','CTD','Chin Tedim','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7568567240826157462,'nationality','GL','Greenland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7569521084531616579,'language','KAR','Karachay','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7573508218328341249,'language','KGN','Kongo/Kikongo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7577590530194980350,'nationality','DR','Dominican Republic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7602109009750962228,'language','ABU','Abure','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7602467869540796993,'language','UIG','Uigur','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7604201117273021590,'language','MDD','Mbum','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7607281651113132974,'appeal_result','APD','Administratively closed - DHS prosecutorial discretion','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7608827752052955978,'language','TEN','T''En','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7616417911373898225,'adjournment','47','New charge filed by DHS','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7618395791753746033,'language','DAM','Tai Dam','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7620006941507655800,'language','COH','Chichonyi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7629218057367664809,'court','HON','Honolulu Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7646755058686707642,'language','SHO','Saho','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7686688745927806547,'language','FLE','Flemish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7688116975281828064,'case_identifier','AO','Asylum officer rule','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7698182555472409161,'case_identifier','RI','Remanded Institutional Hearing Program case','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7709309754084254537,'court','NYV','New York - Varick Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7711132780685599498,'appeal_type','Bond Appeal','Bond Appeal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7752596994663530432,'nationality','FI','Finland','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7769875034822157792,'language','SAJ','Sango','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7771668834401745441,'language','FR','French','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7787623234506643900,'language','KOR','Korean','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7787777606190205126,'nationality','XS','South Sudan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7789962492367149793,'language','ORI','Oriya','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7794315960846855801,'adjournment','54','Respondent claims US citizenship','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7794838478485301473,'language','FVR','Fur','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7813373664593593360,'language','PCM','Pidgin, Nigerian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7829756178419357689,'court','HOU','Houston Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7836418529344990127,'case_identifier','PG','Pangea legal services','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7836435242846981676,'nationality','KN','North Korea','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7836763706263945566,'language','MXP','Mixe, Tlahuitoltepec','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7841615390727173391,'language','CAB','Garifuna','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7848895492238192325,'nationality','CM','Cameroon','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7854754348552835437,'language','RAH','Rahaween','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7872037539639297142,'language','TGR','Tigre','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7873711613777815005,'motion_type','MU','Motion not listed','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7885608410575610649,'case_identifier','UJ','Unaccompanied juvenile','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7897395113084403178,'language','SCL','Shina','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7904967989199177005,'language','GUN','Gun-Gbe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7907463191387811456,'language','TET','Tetela','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7911745645077742267,'language','SRN','Sranan Tongo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7918160123726645205,'appeal_result','REM','Remanded','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7918766344921948041,'language','NEW','Newari','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7941681472755981478,'case_identifier','RN','Cancellation of removal (cap-related)','{"mark": "cap"}',NULL,NULL);
INSERT INTO "codes" VALUES(7946692851300530851,'adjournment','37','DHS investigation','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(7958397088241966933,'language','AZG','Amuzgo, San Pedro Amuzgos','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7968592821422133339,'appeal_result','S-L','Streamlined affirmance','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7971531184817847953,'language','BGC','Haryanvi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7979439512955511624,'nationality','GP','Guadeloupe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7983800867813413978,'language','CV','Cape Verdian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7986219019028098001,'nationality','DC','Democratic Republic of Congo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(7989968118502174373,'language','LUY','Oluluyia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8011058223148055405,'nationality','MP','Mauritius','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8021180607236784151,'language','FIA','Nobiin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8026139524651939679,'case_identifier','B6','San Clemente Border Patrol','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8033554577288987265,'language','RHA','Rhade','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8037504996478336963,'adjournment','CB','Cancellation application - EOIR-42B','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8038396865333174516,'adjournment','1A','Moved from non-detained to detained docket','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8039684831683379138,'case_identifier','FL','Franco Litigation','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8042703480896182159,'language','LSM','Saamia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8054606011615077011,'language','AAR','Afar','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8078475363157978375,'adjournment','38','Illness of respondent, representative or witness','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8089030357482538996,'language','ZAR','Zarma','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8092548561466416275,'nationality','MU','Oman','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8094879128751468770,'adjournment','9C','Docket management - moved off calendar','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8115741480803174331,'language','CHI','Chin','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8119392860088202859,'adjournment','OT','Respondent to file other application','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8121239244336799063,'adjournment','50','Quarantine - detained cases','{"cause": "facility/technical", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8132344563573533581,'language','USP','Uspanteko (Uspanteco)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8135816281949834966,'adjournment','53','DHS request for mental-competency certification','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8137739374779264513,'language','BMO','Bambalang','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8140716000181203587,'language','BEN','Bengali','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8142706801197015215,'language','KUK','Kuki','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8148243567742635311,'motion_type','CA','Motion to hold case in abeyance','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8150524401109090115,'language','RUN','Runyawana','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8152795972314172889,'nationality','XX','Be Removed From the United States','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8159902310853445399,'language','PXM','Mixe, Quetzaltepec','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8163574815152562256,'case_identifier','M1','McAllen Station','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8168163301125892621,'language','AZO','Awing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8170478377798471168,'language','TMM','Tectiteco/Tectitan Mam','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8183245687204841844,'court','AUR','Aurora Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8184716850331458811,'motion_type','LI','Motion for specific language interpreter','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8186252475951220444,'language','KNO','Kono','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8201864437979308800,'language','KAS','Kashmiri','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8202402501415985975,'language','POL','Polish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8220529306192796299,'adjournment','97','Case joined to lead; hearing adjourned','{"cause": "operational", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8222554759050376795,'nationality','US','United States of America','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8235557723641347501,'language','COR','Cora','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8252551034964441300,'language','BLH','Belleh','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8258449869447768755,'nationality','RP','Philippines','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8264876114134231153,'adjournment','42','Respondent requested forensic analysis','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8268912140755903905,'language','ACC','Cubulco Achi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8273163341414766049,'nationality','MH','Montserrat','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8275464019406146550,'language','BBJ','Ghomala','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8275737316922024595,'case_identifier','SC','NACARA Section 203','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8281607973632633469,'case_identifier','NC','Night court project (Los Angeles)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8287943982265925108,'case_identifier','N1','New York City Investigations','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8295945928082627128,'language','SIN','Sinhalese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8296405922181420362,'language','BLE','Baule','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8306630576290950977,'case_identifier','IR','Interim final rule (variant)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8318322849847274810,'adjournment','3B','Judge detail (non-volunteer)','{"cause": "judge-leave-detail", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(8323699167624056839,'language','KIR','Kiribat','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8326764100538761362,'language','IJO','Ijo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8328637109556736285,'language','BAJ','Bajuni','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8334574951236909447,'language','ZIW','Zigula','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8338784180199842400,'court','OTO','Otero County Processing Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8346643893862686749,'language','MGP','Magar, Eastern','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8365844798279849628,'language','DUT','Dutch','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8373864111634765918,'language','ISH','Ishan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8382402435090036210,'adjournment','19','Unplanned judge leave or detail','{"cause": "judge-leave-detail", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(8383605542568761745,'language','KHA','Kham','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8404982627922679269,'adjournment','AB','Respondent to file brief (not an appeal)','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8414633505989136126,'language','TAG','Tagalog','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8416610092232703799,'nationality','KG','Kirghizia (Kyrgyzstan)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8427503872103069835,'motion_type','IM','Motion to set individual hearing','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8428416774388257985,'language','DDN','Dendi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8429346966053479901,'language','ADY','Adyghe','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8432937936033140988,'language','GOA','Guro','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8434227650019342840,'language','KOU','Kouranko','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8436045763594192243,'language','PDT','Plautdietsch','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8444002021076399472,'court','ELP','El Paso Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8446902999068687442,'language','BLO','Anii (Aka Basila)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8447116266731495126,'case_identifier','VP','Vertical Prosecution','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8455893546629861066,'court','OMA','Omaha Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8461293778139609922,'adjournment','4D','Interpreter appeared - wrong language or dialect (duplicate of 4C)','{"cause": "interpreter", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8464875296845160596,'case_identifier','M2','Brownsville Station','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8475666038004163984,'language','TKI','Taki Taki','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8478886089767683488,'nationality','AF','Afghanistan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8480125888735668364,'language','DAH','Dahalo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8481305327762545281,'court','EPD','El Paso Service Processing Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8487703207512088848,'case_identifier','E1','JFK Airport - Inspections','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8490831542631848234,'appeal_result','DNS','Denied - Soriano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8494086238770367222,'appeal_result','OTH','Other','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8494129679696349324,'court','ORL','Orlando Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8500143659140592701,'adjournment','IA','Interlocutory appeal','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8507457304874463004,'nationality','BX','Brunei','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8515203551191876606,'court','OIT','System test entry','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8521785058957445364,'language','JAC','Jacalteco, Eastern','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8524899183539517950,'language','EST','Estonian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8526130498228681803,'nationality','GE','Germany','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8528405879401231947,'language','SND','Sindhi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8529872369730656558,'language','HUN','Hungarian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8531304743913689511,'language','CHA','Cha-Chao','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8548030732978050452,'nationality','MS','Montserrat','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8557981588293641464,'language','BSA','Bassa','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8561079904629060899,'language','SYL','Sylheti','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8579869763867715123,'appeal_result','FMD','Franco motion denied','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8581582292503750926,'language','BZJ','Belize Kriol English','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8582801534447942336,'language','PI','Palauan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8590307908867332144,'language','KYG','Kyrgyzstani','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8595774230155068957,'case_identifier','B5','Campo Border Patrol','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8605528792190980890,'case_type','RFR','Reasonable fear review','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8616066620892559033,'language','DAN','Danish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8617392597522773354,'adjournment','58','DHS vertical-prosecution date not accommodated - clock runs','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8625374763406630779,'motion_type','TV','Motion for video appearance','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8627420045693784323,'language','RUP','Romanian, Macedo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8628534712331558283,'motion_type','AI','Motion concerning conduct before the court (apology)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8639998687680039776,'language','LAM','Lamba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8650520303333143755,'case_type','CDR','Continued detention review','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8651875215630157373,'court','KRO','Krome North Service Processing Center Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8652748759923686823,'case_identifier','J','Juvenile','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8662737163516103743,'language','TIB','Tibetan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8664006708616448616,'party','O','Other','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8667262962344966722,'language','GSW','German, Swiss','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8667793897355321396,'motion_type','EH','Motion to advance (earlier hearing date)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8673997236888612222,'appeal_result','ACR','Record returned to court to correct deficiency','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8676256908256186468,'motion_type','CD','Motion to change docket type','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8677361475082054000,'language','TWI','Twi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8694768703372205109,'motion_type','TD','Motion to terminate the deferral','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8699463054563808003,'motion_type','AN','Motion to correct an A-number','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8709686650496952327,'motion_type','BD','Motion for bond redetermination','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8710264848390974170,'case_identifier','ACD','(not used)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8723003184805405365,'nationality','CV','Cape Verde','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8743186961774481898,'language','VIS','Visayan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8743901650710777214,'language','IT','Italian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8745034660841034094,'language','KOS','Kosovo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8748086798992137886,'court','LOS','Los Angeles Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8752592788795133855,'language','ARA','Aramaic','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8754737716155880241,'language','BHU','Bhutanese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8758935310645360052,'appeal_type','Zero Bond Appeal','Zero Bond Appeal','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8775346899118659362,'language','NSP','Nepalese Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8788327973856882950,'language','MGR','Mambwe-Lungu','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8794572666732921359,'language','MNK','Munkukutuba','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8805424864123453846,'language','POV','Criolu Upper Guinea','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8808942656061169985,'language','CJY','Henan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8814739445232041277,'nationality','BY','Burundi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8817269514623078995,'adjournment','98','Case conversion (system)','{"cause": "other", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8818056280347176443,'language','FLA','Fula','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8823161458822778426,'case_identifier','KH','Haitian cases outside Krome','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8826959667634017147,'adjournment','35','Unplanned judge leave - detail or other assignment','{"cause": "judge-leave-detail", "held": "no", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(8828096136556569225,'language','IGL','Igala','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8832276996038377184,'case_identifier','RC','Clearance needed to move respondent (Oakdale)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8832461246875817906,'language','MHK','Mungaka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8834205157764586572,'adjournment','08','State Department response not in file','{"cause": "other", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8841950509902217305,'appeal_result','TER','Terminated','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8860880102242000083,'nationality','KO','Kosrae, Federated States of Micronesia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8864594149164510957,'language','LSH','Lish','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8874189234821724022,'language','PAP','Papiamento','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8893031176164004525,'court','IMP','Imperial Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8903064077837223002,'language','MON','Mongolian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8908058129247421853,'language','GER','German','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8932069397766555087,'case_identifier','AC','Miami Airport Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8932190543284625981,'nationality','UR','Soviet Union','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8933753715496453615,'language','WAL','Walamo','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8938806406762341263,'adjournment','AS','Respondent to file asylum application','{"cause": "respondent", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(8941503221921831621,'language','ATT','Attie','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8953223033803764419,'language','CRE','Creole','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8955446023864784566,'motion_type','EW','Motion to excuse appearance of witness','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8972089135655043082,'language','LIT','Lithuanian','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8976632389035151360,'language','MIN','Minnan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8977915073476288646,'nationality','RW','Rwanda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8991433942739042243,'motion_type','SC','Motion to substitute counsel','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8995110701005790003,'nationality','MN','Monaco','{}',NULL,NULL);
INSERT INTO "codes" VALUES(8999140248023144948,'nationality','SH','St. Helena','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9002016248124767014,'language','MSH','Moshi','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9009877482253921771,'court','OIN','System test entry','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9013955846272356806,'nationality','BW','British West Indies','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9028468751116291882,'language','BKM','Kom (Cameroon)','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9032870707652901811,'nationality','BD','Bermuda','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9034967852247993718,'case_identifier','AL','Al otro lado litigation','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9044920812529861749,'language','MKO','Mandinko','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9046645344060748179,'nationality','EO','Estonia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9056604597911619478,'language','YAL','Yalunka','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9057217780550134810,'nationality','SV','Slovenia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9062844336251152137,'motion_type','PA','Motion to proceed on the administrative record','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9063543008634164491,'nationality','PN','Palestine','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9073334037043452294,'language','SJN','Shan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9093620519477712142,'nationality','BE','Belgium','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9100199640898458929,'motion_type','CS','Motion to consolidate','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9103171242894728293,'motion_type','TA','Motion for telephonic appearance','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9107023728649253770,'case_identifier','H1','Harlingen - District Investigations','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9125975817287101953,'court','SFR','San Francisco Immigration Court','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9142329982357923290,'case_identifier','S3','San Diego Examinations','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9150059570391626266,'language','SUD','Sudanese','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9152511740038690740,'language','TLP','Totonac, Filomena Mata-Coahuitlan','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9163507703560262886,'language','CBK','Chavacano','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9170602897260838860,'appeal_result','ADR','Administrative return','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9174843980114554238,'language','PCO','Pocomam','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9176666690965563183,'language','MKE','Malinke','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9184228569962998579,'language','SIG','Sign Language--American','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9185856997939239539,'case_identifier','AR','Administrative closure of repapered cases','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9188667256842119245,'nationality','CN','Comoro Islands','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9189534612925971581,'custody_request','BB','Custody redetermination','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9190992970880562220,'adjournment','4A','Technical malfunction (not video)','{"cause": "facility/technical", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(9193729371770683009,'nationality','UY','Uruguay','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9195382659414528645,'nationality','FM','Federated States of Micronesia','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9203920245907661184,'adjournment','MR','Judge response to motion or request pending','{"cause": "court", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": true}',NULL,NULL);
INSERT INTO "codes" VALUES(9204084643938819819,'language','BSI','British Sign Language','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9205865819617159388,'appeal_result','DVD','Dismissed, voluntary departure granted','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9210685543222833763,'nationality','NI','Nigeria','{}',NULL,NULL);
INSERT INTO "codes" VALUES(9213780020067892054,'adjournment','7E','Respondent application pending with DHS (7E)','{"cause": "dhs", "held": "unknown", "dhs_did_not_produce": false, "background_check": false, "attributable_to_judge": false}',NULL,NULL);
INSERT INTO "codes" VALUES(9221430131138745979,'nationality','TA','Tajikistan (Tadzhik)','{}',NULL,NULL);
CREATE TABLE court_reviews (
    id integer primary key,
    public_key integer unique,
    appeal_id integer references appeals,
    requested text check (requested is null or requested is date(requested)),
    result text,
    
    release integer references releases,  -- null: typed by a person
    typed text not null default '' check (typed = '' or typed glob ',*,')  -- columns a person set on a public row

) strict;
CREATE TABLE courts (id integer primary key, code text not null unique, name text not null) strict;
INSERT INTO "courts" VALUES(786472500216995000,'PTE','Port Ellis Immigration Court');
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
INSERT INTO "custody_requests" VALUES(2582060440893739526,NULL,2201369367786526981,8644608701186649176,'BB','QWM','2026-03-02','2026-03-10',1,NULL,'');
INSERT INTO "custody_requests" VALUES(6632155275366299502,NULL,2201369367786526981,8644608701186649176,'BB','QWM','2026-03-10',NULL,0,NULL,'');
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
INSERT INTO "custody_spells" VALUES(263845809134020468,NULL,2201369367786526981,'R',NULL,'2026-03-10',NULL,'');
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
INSERT INTO "docket" VALUES(1,'5a356695d77ea9cfe02dcc79e9c0f799','Ellery','M.','2020-06-15',80,'2026-02-02');
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
INSERT INTO "family_links" VALUES(6205822355106163330,NULL,2201369367786526981,6144841524916821979,'2026-03-10',NULL,NULL,'');
CREATE TABLE goal_sets (id integer primary key, name text not null unique, text text not null) strict;
INSERT INTO "goal_sets" VALUES(2859606827501312122,'invented','# The Department''s goals for immigration judges, announced March 30, 2018 (performance work plan, element 3).
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
INSERT INTO "hearings" VALUES(913673185300102630,NULL,8644608701186649176,'2026-04-14',NULL,120,'merits','QWM',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,0,0,NULL,NULL);
INSERT INTO "hearings" VALUES(1747202757127115198,NULL,8644608701186649176,'2026-03-06',NULL,NULL,'custody','QWM',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,0,0,NULL,NULL);
INSERT INTO "hearings" VALUES(4370898915566651535,NULL,8644608701186649176,'2026-03-09',810,180,'merits','QWM','8B',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,0,0,NULL,NULL);
CREATE TABLE judge_codes (id integer primary key, code text not null unique check (code <> '')) strict;
INSERT INTO "judge_codes" VALUES(7683238200372833969,'QWM');
CREATE TABLE marks (
    id integer primary key,
    case_id integer not null references cases,
    kind text not null check (kind in ('status case', 'cap', 'background check pending', 'court-ordered deadline')),
    first text check (first is null or first is date(first)),
    last text check (last is null or last is date(last)),
    reason text not null
) strict;
INSERT INTO "marks" VALUES(4671754650371012758,2201369367786526981,'status case','2026-03-02',NULL,'USCIS has the petition');
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
INSERT INTO "motions" VALUES(538584979815554843,NULL,2201369367786526981,8644608701186649176,'MTC','QWM','2026-03-02','2026-03-03','2026-03-10',1,0,'A',NULL,'');
INSERT INTO "motions" VALUES(3348250439709945359,NULL,2201369367786526981,8644608701186649176,'MTR','QWM','2026-03-10',NULL,NULL,0,0,NULL,NULL,'');
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
INSERT INTO "people" VALUES(629033302680596570,'Ellery','Marguerite A.','judge');
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
INSERT INTO "proceedings" VALUES(910436265190104283,NULL,2201369367786526981,NULL,'2026-03-10',NULL,NULL,'QWM','RMV','R',NULL,NULL,0,0,NULL,'');
INSERT INTO "proceedings" VALUES(3732752826165827576,NULL,6144841524916821979,NULL,'2018-02-05',NULL,NULL,'QWM','RMV','N',NULL,NULL,0,0,NULL,'');
INSERT INTO "proceedings" VALUES(8644608701186649176,NULL,2201369367786526981,NULL,'2018-02-05',NULL,NULL,'QWM','RMV','D','2026-03-09','decision',1,0,NULL,'');
INSERT INTO "proceedings" VALUES(9007339449481306642,NULL,6601993560314958613,NULL,'2018-02-05',NULL,NULL,'QWM','RMV','N',NULL,NULL,0,0,NULL,'');
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
INSERT INTO "step_rows" VALUES(1,1,'people',629033302680596570,NULL,NULL,'{"id":629033302680596570,"family":"Ellery","given":"Marguerite A.","role":"judge"}');
INSERT INTO "step_rows" VALUES(2,1,'docket',1,NULL,NULL,'{"id":1,"uid":"5a356695d77ea9cfe02dcc79e9c0f799","judge_family":"Ellery","judge_given":"Marguerite A.","on_duty_from":null,"part_time_hundredths":100,"typed_from":null}');
INSERT INTO "step_rows" VALUES(3,1,'judge_codes',7683238200372833969,NULL,NULL,'{"id":7683238200372833969,"code":"QWM"}');
INSERT INTO "step_rows" VALUES(4,1,'courts',786472500216995000,NULL,NULL,'{"id":786472500216995000,"code":"PTE","name":"Port Ellis Immigration Court"}');
INSERT INTO "step_rows" VALUES(5,1,'codes',5961612653044321836,NULL,NULL,'{"id":5961612653044321836,"of_table":"adjournment","code":"01","label":"Respondent seeking representation","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(6,1,'codes',2529852410547666586,NULL,NULL,'{"id":2529852410547666586,"of_table":"adjournment","code":"02","label":"Preparation - respondent or representative","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(7,1,'codes',7410993641473936335,NULL,NULL,'{"id":7410993641473936335,"of_table":"adjournment","code":"03","label":"Preparation - DHS","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(8,1,'codes',7163314671784967237,NULL,NULL,'{"id":7163314671784967237,"of_table":"adjournment","code":"04","label":"DHS or DHS file unavailable for hearing","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(9,1,'codes',4966137140736778759,NULL,NULL,'{"id":4966137140736778759,"of_table":"adjournment","code":"05","label":"Respondent to file asylum application","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(10,1,'codes',4045279289721548843,NULL,NULL,'{"id":4045279289721548843,"of_table":"adjournment","code":"06","label":"Respondent to file other application","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(11,1,'codes',4072886193976950515,NULL,NULL,'{"id":4072886193976950515,"of_table":"adjournment","code":"07","label":"Application pending with DHS (respondent/DHS process)","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(12,1,'codes',8834205157764586572,NULL,NULL,'{"id":8834205157764586572,"of_table":"adjournment","code":"08","label":"State Department response not in file","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(13,1,'codes',5583106665779725865,NULL,NULL,'{"id":5583106665779725865,"of_table":"adjournment","code":"09","label":"Detained respondent not presented for hearing","flags":"{\"cause\": \"dhs\", \"held\": \"no\", \"dhs_did_not_produce\": true, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(14,1,'codes',3251912454148714184,NULL,NULL,'{"id":3251912454148714184,"of_table":"adjournment","code":"10","label":"Hearing notice sent or served incorrectly","flags":"{\"cause\": \"court\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(15,1,'codes',266929236995006129,NULL,NULL,'{"id":266929236995006129,"of_table":"adjournment","code":"11","label":"Other no-show by respondent or representative","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(16,1,'codes',2509449127645867213,NULL,NULL,'{"id":2509449127645867213,"of_table":"adjournment","code":"12","label":"Other request by respondent or representative","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(17,1,'codes',6472554842912687612,NULL,NULL,'{"id":6472554842912687612,"of_table":"adjournment","code":"13","label":"Insufficient time to complete hearing","flags":"{\"cause\": \"court\", \"held\": \"yes\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(18,1,'codes',886950389177914563,NULL,NULL,'{"id":886950389177914563,"of_table":"adjournment","code":"14","label":"Other operational or security factors","flags":"{\"cause\": \"operational\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(19,1,'codes',4510144331024080293,NULL,NULL,'{"id":4510144331024080293,"of_table":"adjournment","code":"16","label":"Respondent released from custody","flags":"{\"cause\": \"operational\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(20,1,'codes',5572805343566063315,NULL,NULL,'{"id":5572805343566063315,"of_table":"adjournment","code":"17","label":"Master to individual - merits hearing set","flags":"{\"cause\": \"court\", \"held\": \"yes\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(21,1,'codes',734246943886099680,NULL,NULL,'{"id":734246943886099680,"of_table":"adjournment","code":"18","label":"Lack of interpreter","flags":"{\"cause\": \"interpreter\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(22,1,'codes',8382402435090036210,NULL,NULL,'{"id":8382402435090036210,"of_table":"adjournment","code":"19","label":"Unplanned judge leave or detail","flags":"{\"cause\": \"judge-leave-detail\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(23,1,'codes',8038396865333174516,NULL,NULL,'{"id":8038396865333174516,"of_table":"adjournment","code":"1A","label":"Moved from non-detained to detained docket","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(24,1,'codes',5043728108733298184,NULL,NULL,'{"id":5043728108733298184,"of_table":"adjournment","code":"1B","label":"Moved from detained to non-detained docket","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(25,1,'codes',805463398973353349,NULL,NULL,'{"id":805463398973353349,"of_table":"adjournment","code":"20","label":"Request for in-person hearing","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(26,1,'codes',6300440237050856119,NULL,NULL,'{"id":6300440237050856119,"of_table":"adjournment","code":"21","label":"Supplement to asylum application","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(27,1,'codes',3934393959674638395,NULL,NULL,'{"id":3934393959674638395,"of_table":"adjournment","code":"22","label":"Respondent declined earliest hearing date","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(28,1,'codes',6934108078952555023,NULL,NULL,'{"id":6934108078952555023,"of_table":"adjournment","code":"23","label":"Asylum application withdrawn; reset for other issues","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(29,1,'codes',6023688490498127292,NULL,NULL,'{"id":6023688490498127292,"of_table":"adjournment","code":"24","label":"Records/fingerprint check delayed by DHS","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": true, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(30,1,'codes',5458874094681928914,NULL,NULL,'{"id":5458874094681928914,"of_table":"adjournment","code":"25","label":"Reset to make room for priority case","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(31,1,'codes',6987068840155305095,NULL,NULL,'{"id":6987068840155305095,"of_table":"adjournment","code":"26","label":"Respondent requested in-person hearing","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(32,1,'codes',6023458358270760610,NULL,NULL,'{"id":6023458358270760610,"of_table":"adjournment","code":"27","label":"DHS requested in-person hearing","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(33,1,'codes',1378479626640334132,NULL,NULL,'{"id":1378479626640334132,"of_table":"adjournment","code":"28","label":"Judge found in-person hearing necessary","flags":"{\"cause\": \"court\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(34,1,'codes',1162845050038643152,NULL,NULL,'{"id":1162845050038643152,"of_table":"adjournment","code":"29","label":"Concurrent application","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(35,1,'codes',5824738377284246091,NULL,NULL,'{"id":5824738377284246091,"of_table":"adjournment","code":"30","label":"Consolidation with family members","flags":"{\"cause\": \"operational\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(36,1,'codes',1306362622503346463,NULL,NULL,'{"id":1306362622503346463,"of_table":"adjournment","code":"31","label":"Reasonable cause to special circumstance merits hearing","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(37,1,'codes',2110423582965837052,NULL,NULL,'{"id":2110423582965837052,"of_table":"adjournment","code":"32","label":"Interpreter not ordered","flags":"{\"cause\": \"interpreter\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(38,1,'codes',6522432405170975925,NULL,NULL,'{"id":6522432405170975925,"of_table":"adjournment","code":"33","label":"Interpreter ordered but did not appear","flags":"{\"cause\": \"interpreter\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(39,1,'codes',621106491452399756,NULL,NULL,'{"id":621106491452399756,"of_table":"adjournment","code":"34","label":"Judge leave","flags":"{\"cause\": \"judge-leave-detail\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(40,1,'codes',8826959667634017147,NULL,NULL,'{"id":8826959667634017147,"of_table":"adjournment","code":"35","label":"Unplanned judge leave - detail or other assignment","flags":"{\"cause\": \"judge-leave-detail\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(41,1,'codes',197701468638096211,NULL,NULL,'{"id":197701468638096211,"of_table":"adjournment","code":"36","label":"Records/fingerprint check delayed by respondent","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": true, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(42,1,'codes',7946692851300530851,NULL,NULL,'{"id":7946692851300530851,"of_table":"adjournment","code":"37","label":"DHS investigation","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(43,1,'codes',8078475363157978375,NULL,NULL,'{"id":8078475363157978375,"of_table":"adjournment","code":"38","label":"Illness of respondent, representative or witness","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(44,1,'codes',6098775032586598012,NULL,NULL,'{"id":6098775032586598012,"of_table":"adjournment","code":"39","label":"Illness of representative","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(45,1,'codes',77637115370906691,NULL,NULL,'{"id":77637115370906691,"of_table":"adjournment","code":"3A","label":"Judge detail (volunteer)","flags":"{\"cause\": \"judge-leave-detail\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(46,1,'codes',8318322849847274810,NULL,NULL,'{"id":8318322849847274810,"of_table":"adjournment","code":"3B","label":"Judge detail (non-volunteer)","flags":"{\"cause\": \"judge-leave-detail\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(47,1,'codes',3342905307932260149,NULL,NULL,'{"id":3342905307932260149,"of_table":"adjournment","code":"40","label":"Illness of witness","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(48,1,'codes',6294893477053742124,NULL,NULL,'{"id":6294893477053742124,"of_table":"adjournment","code":"41","label":"Reset to hear higher-priority case","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(49,1,'codes',8264876114134231153,NULL,NULL,'{"id":8264876114134231153,"of_table":"adjournment","code":"42","label":"Respondent requested forensic analysis","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(50,1,'codes',6850286413855059115,NULL,NULL,'{"id":6850286413855059115,"of_table":"adjournment","code":"43","label":"DHS forensic analysis","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(51,1,'codes',5029162890474741502,NULL,NULL,'{"id":5029162890474741502,"of_table":"adjournment","code":"44","label":"Cooperating witness / law enforcement","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(52,1,'codes',4072705143613896667,NULL,NULL,'{"id":4072705143613896667,"of_table":"adjournment","code":"45","label":"Joint request of both parties","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(53,1,'codes',7381605537238773700,NULL,NULL,'{"id":7381605537238773700,"of_table":"adjournment","code":"46","label":"Video malfunction","flags":"{\"cause\": \"facility/technical\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(54,1,'codes',7616417911373898225,NULL,NULL,'{"id":7616417911373898225,"of_table":"adjournment","code":"47","label":"New charge filed by DHS","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(55,1,'codes',733938814253327140,NULL,NULL,'{"id":733938814253327140,"of_table":"adjournment","code":"48","label":"Interpreter appeared but disqualified","flags":"{\"cause\": \"interpreter\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(56,1,'codes',103937965571043761,NULL,NULL,'{"id":103937965571043761,"of_table":"adjournment","code":"49","label":"Juvenile home study","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(57,1,'codes',9190992970880562220,NULL,NULL,'{"id":9190992970880562220,"of_table":"adjournment","code":"4A","label":"Technical malfunction (not video)","flags":"{\"cause\": \"facility/technical\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(58,1,'codes',2301049029779214656,NULL,NULL,'{"id":2301049029779214656,"of_table":"adjournment","code":"4B","label":"Interpreter had to leave","flags":"{\"cause\": \"interpreter\", \"held\": \"yes\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(59,1,'codes',7393064544722221741,NULL,NULL,'{"id":7393064544722221741,"of_table":"adjournment","code":"4C","label":"Interpreter appeared - wrong language or dialect","flags":"{\"cause\": \"interpreter\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(60,1,'codes',8461293778139609922,NULL,NULL,'{"id":8461293778139609922,"of_table":"adjournment","code":"4D","label":"Interpreter appeared - wrong language or dialect (duplicate of 4C)","flags":"{\"cause\": \"interpreter\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(61,1,'codes',5794107690968999105,NULL,NULL,'{"id":5794107690968999105,"of_table":"adjournment","code":"4E","label":"Record of proceeding missing","flags":"{\"cause\": \"court\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(62,1,'codes',5585260355250016642,NULL,NULL,'{"id":5585260355250016642,"of_table":"adjournment","code":"4F","label":"Telephonic interpreter unavailable","flags":"{\"cause\": \"interpreter\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(63,1,'codes',8121239244336799063,NULL,NULL,'{"id":8121239244336799063,"of_table":"adjournment","code":"50","label":"Quarantine - detained cases","flags":"{\"cause\": \"facility/technical\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(64,1,'codes',2541307807251336645,NULL,NULL,'{"id":2541307807251336645,"of_table":"adjournment","code":"51","label":"Contested charges","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(65,1,'codes',3625268465125745266,NULL,NULL,'{"id":3625268465125745266,"of_table":"adjournment","code":"52","label":"Jurisdiction rests with the BIA","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(66,1,'codes',8135816281949834966,NULL,NULL,'{"id":8135816281949834966,"of_table":"adjournment","code":"53","label":"DHS request for mental-competency certification","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(67,1,'codes',7794315960846855801,NULL,NULL,'{"id":7794315960846855801,"of_table":"adjournment","code":"54","label":"Respondent claims US citizenship","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(68,1,'codes',264322996731507020,NULL,NULL,'{"id":264322996731507020,"of_table":"adjournment","code":"55","label":"Hearing deliberately advanced by court","flags":"{\"cause\": \"court\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(69,1,'codes',2101173225816232241,NULL,NULL,'{"id":2101173225816232241,"of_table":"adjournment","code":"56","label":"Vertical prosecution - DHS-caused delay","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(70,1,'codes',564186896933160745,NULL,NULL,'{"id":564186896933160745,"of_table":"adjournment","code":"57","label":"DHS vertical-prosecution date not accommodated - clock stops","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(71,1,'codes',8617392597522773354,NULL,NULL,'{"id":8617392597522773354,"of_table":"adjournment","code":"58","label":"DHS vertical-prosecution date not accommodated - clock runs","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(72,1,'codes',129705430295980910,NULL,NULL,'{"id":129705430295980910,"of_table":"adjournment","code":"59","label":"Court closure","flags":"{\"cause\": \"facility/technical\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(73,1,'codes',3976625779062268469,NULL,NULL,'{"id":3976625779062268469,"of_table":"adjournment","code":"5A","label":"Hearing advanced on motion of respondent","flags":"{\"cause\": \"respondent\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(74,1,'codes',2601932477664367759,NULL,NULL,'{"id":2601932477664367759,"of_table":"adjournment","code":"5B","label":"Late-filed evidence - respondent","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(75,1,'codes',745106999918794995,NULL,NULL,'{"id":745106999918794995,"of_table":"adjournment","code":"5C","label":"Late-filed evidence - DHS","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(76,1,'codes',2103590190183654409,NULL,NULL,'{"id":2103590190183654409,"of_table":"adjournment","code":"5D","label":"Hearing advanced on motion of DHS","flags":"{\"cause\": \"dhs\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(77,1,'codes',6189517348669476864,NULL,NULL,'{"id":6189517348669476864,"of_table":"adjournment","code":"60","label":"EOIR forensic competency evaluation","flags":"{\"cause\": \"court\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(78,1,'codes',5319363444473132067,NULL,NULL,'{"id":5319363444473132067,"of_table":"adjournment","code":"61","label":"Appointment of qualified representative","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(79,1,'codes',3525916528205142839,NULL,NULL,'{"id":3525916528205142839,"of_table":"adjournment","code":"62","label":"Judicial competency inquiry","flags":"{\"cause\": \"court\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(80,1,'codes',3833929506542834308,NULL,NULL,'{"id":3833929506542834308,"of_table":"adjournment","code":"63","label":"Competency inquiry (non-Franco)","flags":"{\"cause\": \"court\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(81,1,'codes',5475085737154160862,NULL,NULL,'{"id":5475085737154160862,"of_table":"adjournment","code":"64","label":"Judge reassignment","flags":"{\"cause\": \"judge-leave-detail\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(82,1,'codes',2912310657655200333,NULL,NULL,'{"id":2912310657655200333,"of_table":"adjournment","code":"74","label":"Public health","flags":"{\"cause\": \"facility/technical\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(83,1,'codes',5928094668418623835,NULL,NULL,'{"id":5928094668418623835,"of_table":"adjournment","code":"7A","label":"DHS application process - started by respondent","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(84,1,'codes',7229831885009332286,NULL,NULL,'{"id":7229831885009332286,"of_table":"adjournment","code":"7B","label":"DHS application process - started by DHS","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(85,1,'codes',1891316016026546633,NULL,NULL,'{"id":1891316016026546633,"of_table":"adjournment","code":"7C","label":"Respondent application pending with DHS (7C)","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(86,1,'codes',6151012209335909571,NULL,NULL,'{"id":6151012209335909571,"of_table":"adjournment","code":"7D","label":"Respondent application pending with DHS (7D)","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(87,1,'codes',9213780020067892054,NULL,NULL,'{"id":9213780020067892054,"of_table":"adjournment","code":"7E","label":"Respondent application pending with DHS (7E)","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(88,1,'codes',5214509587472792152,NULL,NULL,'{"id":5214509587472792152,"of_table":"adjournment","code":"7F","label":"Respondent application pending with DHS (7F)","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(89,1,'codes',6943329908529667691,NULL,NULL,'{"id":6943329908529667691,"of_table":"adjournment","code":"7G","label":"Respondent application pending with DHS (7G)","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(90,1,'codes',2016360826108469727,NULL,NULL,'{"id":2016360826108469727,"of_table":"adjournment","code":"7H","label":"Respondent application pending with DHS (7H)","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(91,1,'codes',6101123360558127137,NULL,NULL,'{"id":6101123360558127137,"of_table":"adjournment","code":"8A","label":"Judge completed case before hearing","flags":"{\"cause\": \"completion\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(92,1,'codes',1984579847771478182,NULL,NULL,'{"id":1984579847771478182,"of_table":"adjournment","code":"8B","label":"Judge completed case at hearing","flags":"{\"cause\": \"completion\", \"held\": \"yes\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(93,1,'codes',1940286707669797341,NULL,NULL,'{"id":1940286707669797341,"of_table":"adjournment","code":"96","label":"Case severed from lead; hearing adjourned","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(94,1,'codes',8220529306192796299,NULL,NULL,'{"id":8220529306192796299,"of_table":"adjournment","code":"97","label":"Case joined to lead; hearing adjourned","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(95,1,'codes',8817269514623078995,NULL,NULL,'{"id":8817269514623078995,"of_table":"adjournment","code":"98","label":"Case conversion (system)","flags":"{\"cause\": \"other\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(96,1,'codes',1541892201445851735,NULL,NULL,'{"id":1541892201445851735,"of_table":"adjournment","code":"99","label":"Data entry error (row void)","flags":"{\"cause\": \"other\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(97,1,'codes',5167899425543106568,NULL,NULL,'{"id":5167899425543106568,"of_table":"adjournment","code":"9A","label":"Docket management - hearing postponed","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(98,1,'codes',2896325896057718434,NULL,NULL,'{"id":2896325896057718434,"of_table":"adjournment","code":"9B","label":"Docket management - hearing advanced","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(99,1,'codes',8094879128751468770,NULL,NULL,'{"id":8094879128751468770,"of_table":"adjournment","code":"9C","label":"Docket management - moved off calendar","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(100,1,'codes',3935649960904630283,NULL,NULL,'{"id":3935649960904630283,"of_table":"adjournment","code":"9V","label":"Master hearing vacated","flags":"{\"cause\": \"operational\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(101,1,'codes',8404982627922679269,NULL,NULL,'{"id":8404982627922679269,"of_table":"adjournment","code":"AB","label":"Respondent to file brief (not an appeal)","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(102,1,'codes',8938806406762341263,NULL,NULL,'{"id":8938806406762341263,"of_table":"adjournment","code":"AS","label":"Respondent to file asylum application","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(103,1,'codes',1446357893073235762,NULL,NULL,'{"id":1446357893073235762,"of_table":"adjournment","code":"CA","label":"Cancellation application - EOIR-42A","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(104,1,'codes',8037504996478336963,NULL,NULL,'{"id":8037504996478336963,"of_table":"adjournment","code":"CB","label":"Cancellation application - EOIR-42B","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(105,1,'codes',3696137990508673200,NULL,NULL,'{"id":3696137990508673200,"of_table":"adjournment","code":"DD","label":"Decision delayed","flags":"{\"cause\": \"court\", \"held\": \"yes\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(106,1,'codes',8500143659140592701,NULL,NULL,'{"id":8500143659140592701,"of_table":"adjournment","code":"IA","label":"Interlocutory appeal","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(107,1,'codes',4150016888989702059,NULL,NULL,'{"id":4150016888989702059,"of_table":"adjournment","code":"IB","label":"DHS to file brief (not an appeal)","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(108,1,'codes',9203920245907661184,NULL,NULL,'{"id":9203920245907661184,"of_table":"adjournment","code":"MR","label":"Judge response to motion or request pending","flags":"{\"cause\": \"court\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(109,1,'codes',8119392860088202859,NULL,NULL,'{"id":8119392860088202859,"of_table":"adjournment","code":"OT","label":"Respondent to file other application","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(110,1,'codes',2646160724661132937,NULL,NULL,'{"id":2646160724661132937,"of_table":"adjournment","code":"PD","label":"Prosecutorial discretion under consideration","flags":"{\"cause\": \"dhs\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(111,1,'codes',6639442508507493447,NULL,NULL,'{"id":6639442508507493447,"of_table":"adjournment","code":"RD","label":"Reserved suspension decision","flags":"{\"cause\": \"court\", \"held\": \"yes\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(112,1,'codes',5930859097140433539,NULL,NULL,'{"id":5930859097140433539,"of_table":"adjournment","code":"RE","label":"Respondent to file registry application (INA 249)","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(113,1,'codes',5747315945495614126,NULL,NULL,'{"id":5747315945495614126,"of_table":"adjournment","code":"RO","label":"Parties to respond to reset order","flags":"{\"cause\": \"operational\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(114,1,'codes',1717818512095267470,NULL,NULL,'{"id":1717818512095267470,"of_table":"adjournment","code":"RR","label":"Reserved decision","flags":"{\"cause\": \"court\", \"held\": \"yes\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": true}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(115,1,'codes',1265492609300737633,NULL,NULL,'{"id":1265492609300737633,"of_table":"adjournment","code":"SR","label":"State Department asylum response pending","flags":"{\"cause\": \"other\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(116,1,'codes',6680639111069635726,NULL,NULL,'{"id":6680639111069635726,"of_table":"adjournment","code":"ST","label":"Respondent to file adjustment of status","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(117,1,'codes',7117113044516831556,NULL,NULL,'{"id":7117113044516831556,"of_table":"adjournment","code":"SU","label":"Respondent to file suspension of deportation","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(118,1,'codes',6296984718193273330,NULL,NULL,'{"id":6296984718193273330,"of_table":"adjournment","code":"TQ","label":"Trial queue","flags":"{\"cause\": \"operational\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(119,1,'codes',228911367319009727,NULL,NULL,'{"id":228911367319009727,"of_table":"adjournment","code":"WA","label":"Respondent to file 212(c) waiver","flags":"{\"cause\": \"respondent\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(120,1,'codes',5970863069178663302,NULL,NULL,'{"id":5970863069178663302,"of_table":"case_identifier","code":"4M","label":"Institutional hearing - NTA filed within 120 days of release","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(121,1,'codes',8932069397766555087,NULL,NULL,'{"id":8932069397766555087,"of_table":"case_identifier","code":"AC","label":"Miami Airport Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(122,1,'codes',8710264848390974170,NULL,NULL,'{"id":8710264848390974170,"of_table":"case_identifier","code":"ACD","label":"(not used)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(123,1,'codes',3048164196020884582,NULL,NULL,'{"id":3048164196020884582,"of_table":"case_identifier","code":"AD","label":"ATD Pilot","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(124,1,'codes',9034967852247993718,NULL,NULL,'{"id":9034967852247993718,"of_table":"case_identifier","code":"AL","label":"Al otro lado litigation","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(125,1,'codes',7688116975281828064,NULL,NULL,'{"id":7688116975281828064,"of_table":"case_identifier","code":"AO","label":"Asylum officer rule","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(126,1,'codes',9185856997939239539,NULL,NULL,'{"id":9185856997939239539,"of_table":"case_identifier","code":"AR","label":"Administrative closure of repapered cases","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(127,1,'codes',171291155377210885,NULL,NULL,'{"id":171291155377210885,"of_table":"case_identifier","code":"B","label":"Barahona","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(128,1,'codes',4646442997880071228,NULL,NULL,'{"id":4646442997880071228,"of_table":"case_identifier","code":"B1","label":"Chula Vista Border Patrol","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(129,1,'codes',783684440195058834,NULL,NULL,'{"id":783684440195058834,"of_table":"case_identifier","code":"B2","label":"Imperial Beach Border Patrol","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(130,1,'codes',5300611268600109632,NULL,NULL,'{"id":5300611268600109632,"of_table":"case_identifier","code":"B3","label":"Brownsfield Border Patrol","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(131,1,'codes',4840290617582276501,NULL,NULL,'{"id":4840290617582276501,"of_table":"case_identifier","code":"B4","label":"Temecula Border Patrol","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(132,1,'codes',8595774230155068957,NULL,NULL,'{"id":8595774230155068957,"of_table":"case_identifier","code":"B5","label":"Campo Border Patrol","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(133,1,'codes',8026139524651939679,NULL,NULL,'{"id":8026139524651939679,"of_table":"case_identifier","code":"B6","label":"San Clemente Border Patrol","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(134,1,'codes',6031761668183154794,NULL,NULL,'{"id":6031761668183154794,"of_table":"case_identifier","code":"B7","label":"El Cajon - DHS","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(135,1,'codes',308383035949453204,NULL,NULL,'{"id":308383035949453204,"of_table":"case_identifier","code":"BR","label":"The Brito Class Action Litigation","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(136,1,'codes',3043321899152806842,NULL,NULL,'{"id":3043321899152806842,"of_table":"case_identifier","code":"C1","label":"Central America 2018","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(137,1,'codes',2767371113784005990,NULL,NULL,'{"id":2767371113784005990,"of_table":"case_identifier","code":"CA","label":"Cuban-Nicaraguan","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(138,1,'codes',5744511336863235853,NULL,NULL,'{"id":5744511336863235853,"of_table":"case_identifier","code":"CC","label":"Camp Hill","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(139,1,'codes',5742908090909982223,NULL,NULL,'{"id":5742908090909982223,"of_table":"case_identifier","code":"CD","label":"Civil Detention Hearing","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(140,1,'codes',4486324498726742591,NULL,NULL,'{"id":4486324498726742591,"of_table":"case_identifier","code":"CF","label":"CaseFlow Management Process","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(141,1,'codes',1342997478728720722,NULL,NULL,'{"id":1342997478728720722,"of_table":"case_identifier","code":"CH","label":"Golden Venture cases","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(142,1,'codes',4192179250917510393,NULL,NULL,'{"id":4192179250917510393,"of_table":"case_identifier","code":"CL","label":"Clemency / Florida institutional hearing (Miami)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(143,1,'codes',5550104034254865878,NULL,NULL,'{"id":5550104034254865878,"of_table":"case_identifier","code":"CN","label":"NACARA Remand","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(144,1,'codes',773197044092032942,NULL,NULL,'{"id":773197044092032942,"of_table":"case_identifier","code":"CR","label":"Custody review","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(145,1,'codes',446426442199516111,NULL,NULL,'{"id":446426442199516111,"of_table":"case_identifier","code":"D6","label":"DHS: detained more than 6 months","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(146,1,'codes',5406254933667786813,NULL,NULL,'{"id":5406254933667786813,"of_table":"case_identifier","code":"DC","label":"Departure Control Case","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(147,1,'codes',5607363991992103547,NULL,NULL,'{"id":5607363991992103547,"of_table":"case_identifier","code":"DD","label":"Dedicated docket","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(148,1,'codes',4898117975964300752,NULL,NULL,'{"id":4898117975964300752,"of_table":"case_identifier","code":"DS","label":"Status docket","flags":"{\"mark\": \"status case\"}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(149,1,'codes',8487703207512088848,NULL,NULL,'{"id":8487703207512088848,"of_table":"case_identifier","code":"E1","label":"JFK Airport - Inspections","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(150,1,'codes',5237751249349869640,NULL,NULL,'{"id":5237751249349869640,"of_table":"case_identifier","code":"E2","label":"New York City/Downtown - Inspections","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(151,1,'codes',3057130269137460796,NULL,NULL,'{"id":3057130269137460796,"of_table":"case_identifier","code":"EC","label":"SEP-C (For Child)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(152,1,'codes',3779565992085197549,NULL,NULL,'{"id":3779565992085197549,"of_table":"case_identifier","code":"EM","label":"Electronic monitoring","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(153,1,'codes',3865856743470468127,NULL,NULL,'{"id":3865856743470468127,"of_table":"case_identifier","code":"EP","label":"SEP-P (For Parent)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(154,1,'codes',5184700771232057053,NULL,NULL,'{"id":5184700771232057053,"of_table":"case_identifier","code":"F","label":"Female","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(155,1,'codes',186100805641707258,NULL,NULL,'{"id":186100805641707258,"of_table":"case_identifier","code":"FA","label":"Family unit","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(156,1,'codes',8039684831683379138,NULL,NULL,'{"id":8039684831683379138,"of_table":"case_identifier","code":"FL","label":"Franco Litigation","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(157,1,'codes',2713426959925130042,NULL,NULL,'{"id":2713426959925130042,"of_table":"case_identifier","code":"FS","label":"Forced Sterilization","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(158,1,'codes',9107023728649253770,NULL,NULL,'{"id":9107023728649253770,"of_table":"case_identifier","code":"H1","label":"Harlingen - District Investigations","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(159,1,'codes',593167732321126285,NULL,NULL,'{"id":593167732321126285,"of_table":"case_identifier","code":"H2","label":"Harlingen - Detention And Deport","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(160,1,'codes',358683640872317224,NULL,NULL,'{"id":358683640872317224,"of_table":"case_identifier","code":"H3","label":"Port Isabel Service Processing Center","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(161,1,'codes',7271884216299231131,NULL,NULL,'{"id":7271884216299231131,"of_table":"case_identifier","code":"H4","label":"Examinations","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(162,1,'codes',5885362348757919181,NULL,NULL,'{"id":5885362348757919181,"of_table":"case_identifier","code":"HA","label":"Haitian Refugee Fairness Act","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(163,1,'codes',3060770003474741314,NULL,NULL,'{"id":3060770003474741314,"of_table":"case_identifier","code":"HC","label":"Home curfew","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(164,1,'codes',3644998897614000914,NULL,NULL,'{"id":3644998897614000914,"of_table":"case_identifier","code":"HK","label":"Hurricane Katrina","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(165,1,'codes',6032141509539878663,NULL,NULL,'{"id":6032141509539878663,"of_table":"case_identifier","code":"IFR","label":"Interim final rule","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(166,1,'codes',8306630576290950977,NULL,NULL,'{"id":8306630576290950977,"of_table":"case_identifier","code":"IR","label":"Interim final rule (variant)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(167,1,'codes',8652748759923686823,NULL,NULL,'{"id":8652748759923686823,"of_table":"case_identifier","code":"J","label":"Juvenile","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(168,1,'codes',7163836759217469167,NULL,NULL,'{"id":7163836759217469167,"of_table":"case_identifier","code":"J1","label":"Juvenile turned 18","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(169,1,'codes',307701359548901986,NULL,NULL,'{"id":307701359548901986,"of_table":"case_identifier","code":"J2","label":"Unaccompanied juvenile - asylum","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(170,1,'codes',5246463766876119927,NULL,NULL,'{"id":5246463766876119927,"of_table":"case_identifier","code":"JL","label":"Javier Lopera Cases","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(171,1,'codes',8823161458822778426,NULL,NULL,'{"id":8823161458822778426,"of_table":"case_identifier","code":"KH","label":"Haitian cases outside Krome","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(172,1,'codes',8163574815152562256,NULL,NULL,'{"id":8163574815152562256,"of_table":"case_identifier","code":"M1","label":"McAllen Station","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(173,1,'codes',8464875296845160596,NULL,NULL,'{"id":8464875296845160596,"of_table":"case_identifier","code":"M2","label":"Brownsville Station","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(174,1,'codes',4568885327067954718,NULL,NULL,'{"id":4568885327067954718,"of_table":"case_identifier","code":"MD","label":"Maryland - DHS","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(175,1,'codes',1258280229758163771,NULL,NULL,'{"id":1258280229758163771,"of_table":"case_identifier","code":"MI","label":"Motions - former section 244(i)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(176,1,'codes',2041129398212308523,NULL,NULL,'{"id":2041129398212308523,"of_table":"case_identifier","code":"MP","label":"Migrant Protection Protocols","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(177,1,'codes',5067532937375259694,NULL,NULL,'{"id":5067532937375259694,"of_table":"case_identifier","code":"MR","label":"Mendez Rojas case","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(178,1,'codes',8287943982265925108,NULL,NULL,'{"id":8287943982265925108,"of_table":"case_identifier","code":"N1","label":"New York City Investigations","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(179,1,'codes',5913581144269233820,NULL,NULL,'{"id":5913581144269233820,"of_table":"case_identifier","code":"N2","label":"NYC - Deportation/Detention/Parole","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(180,1,'codes',4740471059066404275,NULL,NULL,'{"id":4740471059066404275,"of_table":"case_identifier","code":"N3","label":"New York City Examinations","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(181,1,'codes',2184313614460146814,NULL,NULL,'{"id":2184313614460146814,"of_table":"case_identifier","code":"N4","label":"DHS - New York City - OCDETF","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(182,1,'codes',6358721847738053832,NULL,NULL,'{"id":6358721847738053832,"of_table":"case_identifier","code":"NA","label":"Nacara","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(183,1,'codes',8281607973632633469,NULL,NULL,'{"id":8281607973632633469,"of_table":"case_identifier","code":"NC","label":"Night court project (Los Angeles)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(184,1,'codes',5771654490542878875,NULL,NULL,'{"id":5771654490542878875,"of_table":"case_identifier","code":"ND","label":"NACARA Dependents","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(185,1,'codes',6612714338648513626,NULL,NULL,'{"id":6612714338648513626,"of_table":"case_identifier","code":"OC","label":"Off-calendar initiative","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(186,1,'codes',5915070067482973866,NULL,NULL,'{"id":5915070067482973866,"of_table":"case_identifier","code":"P1","label":"Port Court 1 - Otay Mesa","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(187,1,'codes',6742281603782385927,NULL,NULL,'{"id":6742281603782385927,"of_table":"case_identifier","code":"P2","label":"Port Court 2 - Otay Mesa","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(188,1,'codes',6037839419255253914,NULL,NULL,'{"id":6037839419255253914,"of_table":"case_identifier","code":"PB","label":"Pro bono","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(189,1,'codes',4379806508551108826,NULL,NULL,'{"id":4379806508551108826,"of_table":"case_identifier","code":"PC","label":"Pulled Case","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(190,1,'codes',7836418529344990127,NULL,NULL,'{"id":7836418529344990127,"of_table":"case_identifier","code":"PG","label":"Pangea legal services","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(191,1,'codes',780609497705203475,NULL,NULL,'{"id":780609497705203475,"of_table":"case_identifier","code":"PH","label":"Parolee Hearing","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(192,1,'codes',57650856038537886,NULL,NULL,'{"id":57650856038537886,"of_table":"case_identifier","code":"PL","label":"Padilla Class Members","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(193,1,'codes',5155783780858459338,NULL,NULL,'{"id":5155783780858459338,"of_table":"case_identifier","code":"PO","label":"Protective Order","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(194,1,'codes',2721663779663368060,NULL,NULL,'{"id":2721663779663368060,"of_table":"case_identifier","code":"PP","label":"Presidential Proclamation Case","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(195,1,'codes',6091895660324174690,NULL,NULL,'{"id":6091895660324174690,"of_table":"case_identifier","code":"RB","label":"Rodriguez bond","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(196,1,'codes',8832276996038377184,NULL,NULL,'{"id":8832276996038377184,"of_table":"case_identifier","code":"RC","label":"Clearance needed to move respondent (Oakdale)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(197,1,'codes',2535900922924663527,NULL,NULL,'{"id":2535900922924663527,"of_table":"case_identifier","code":"RD","label":"Reserved suspension decision","flags":"{\"mark\": \"cap\"}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(198,1,'codes',7698182555472409161,NULL,NULL,'{"id":7698182555472409161,"of_table":"case_identifier","code":"RI","label":"Remanded Institutional Hearing Program case","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(199,1,'codes',4080008540666847075,NULL,NULL,'{"id":4080008540666847075,"of_table":"case_identifier","code":"RM","label":"Remain in Mexico","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(200,1,'codes',7941681472755981478,NULL,NULL,'{"id":7941681472755981478,"of_table":"case_identifier","code":"RN","label":"Cancellation of removal (cap-related)","flags":"{\"mark\": \"cap\"}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(201,1,'codes',3667939440725983444,NULL,NULL,'{"id":3667939440725983444,"of_table":"case_identifier","code":"RO","label":"Reset Order Work Flow","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(202,1,'codes',4633538064816511540,NULL,NULL,'{"id":4633538064816511540,"of_table":"case_identifier","code":"RP","label":"Review Sheet Pilot Case","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(203,1,'codes',54126838980604925,NULL,NULL,'{"id":54126838980604925,"of_table":"case_identifier","code":"RS","label":"Rescheduled Miami Cases","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(204,1,'codes',6296935332594517716,NULL,NULL,'{"id":6296935332594517716,"of_table":"case_identifier","code":"S1","label":"San Diego Investigations","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(205,1,'codes',2148687391907633956,NULL,NULL,'{"id":2148687391907633956,"of_table":"case_identifier","code":"S2","label":"San Diego Deportation","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(206,1,'codes',9142329982357923290,NULL,NULL,'{"id":9142329982357923290,"of_table":"case_identifier","code":"S3","label":"San Diego Examinations","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(207,1,'codes',8275737316922024595,NULL,NULL,'{"id":8275737316922024595,"of_table":"case_identifier","code":"SC","label":"NACARA Section 203","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(208,1,'codes',3980490166511219004,NULL,NULL,'{"id":3980490166511219004,"of_table":"case_identifier","code":"SD","label":"Stipulated deportation (Krome)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(209,1,'codes',7396265294304316181,NULL,NULL,'{"id":7396265294304316181,"of_table":"case_identifier","code":"SP","label":"Spellman Lawsuit Case","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(210,1,'codes',92333074986129548,NULL,NULL,'{"id":92333074986129548,"of_table":"case_identifier","code":"SR","label":"Stipulated removal","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(211,1,'codes',6320688249387091171,NULL,NULL,'{"id":6320688249387091171,"of_table":"case_identifier","code":"SRD","label":"Stipulated removal order - denied","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(212,1,'codes',894696655223803868,NULL,NULL,'{"id":894696655223803868,"of_table":"case_identifier","code":"SX","label":"Stipulated removal order - denied (variant)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(213,1,'codes',2147187883439170850,NULL,NULL,'{"id":2147187883439170850,"of_table":"case_identifier","code":"TC","label":"Third Country","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(214,1,'codes',2193409112497770910,NULL,NULL,'{"id":2193409112497770910,"of_table":"case_identifier","code":"TE","label":"Tefel","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(215,1,'codes',7885608410575610649,NULL,NULL,'{"id":7885608410575610649,"of_table":"case_identifier","code":"UJ","label":"Unaccompanied juvenile","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(216,1,'codes',6288150081739145849,NULL,NULL,'{"id":6288150081739145849,"of_table":"case_identifier","code":"VE","label":"Vera Institute Case","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(217,1,'codes',53540473685170638,NULL,NULL,'{"id":53540473685170638,"of_table":"case_identifier","code":"VG","label":"Vangala settlement","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(218,1,'codes',8447116266731495126,NULL,NULL,'{"id":8447116266731495126,"of_table":"case_identifier","code":"VP","label":"Vertical Prosecution","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(219,1,'codes',2558950827172612852,NULL,NULL,'{"id":2558950827172612852,"of_table":"case_identifier","code":"WC","label":"California detained cases, May/June","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(220,1,'codes',2378391965719414908,NULL,NULL,'{"id":2378391965719414908,"of_table":"case_type","code":"RMV","label":"Removal","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(221,1,'codes',5911982220883278767,NULL,NULL,'{"id":5911982220883278767,"of_table":"case_type","code":"DEP","label":"Deportation (pre-1997)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(222,1,'codes',2330033988706816062,NULL,NULL,'{"id":2330033988706816062,"of_table":"case_type","code":"EXC","label":"Exclusion (pre-1997)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(223,1,'codes',4599156416889614385,NULL,NULL,'{"id":4599156416889614385,"of_table":"case_type","code":"AOC","label":"Asylum-only","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(224,1,'codes',1358158310627688120,NULL,NULL,'{"id":1358158310627688120,"of_table":"case_type","code":"WHO","label":"Withholding-only","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(225,1,'codes',5078676529761854550,NULL,NULL,'{"id":5078676529761854550,"of_table":"case_type","code":"CFR","label":"Credible fear review","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(226,1,'codes',8605528792190980890,NULL,NULL,'{"id":8605528792190980890,"of_table":"case_type","code":"RFR","label":"Reasonable fear review","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(227,1,'codes',329106076404391251,NULL,NULL,'{"id":329106076404391251,"of_table":"case_type","code":"CSR","label":"Claimed status review","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(228,1,'codes',8650520303333143755,NULL,NULL,'{"id":8650520303333143755,"of_table":"case_type","code":"CDR","label":"Continued detention review","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(229,1,'codes',3829135303316974288,NULL,NULL,'{"id":3829135303316974288,"of_table":"case_type","code":"NAC","label":"NACARA adjustment","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(230,1,'codes',2625860877680734095,NULL,NULL,'{"id":2625860877680734095,"of_table":"case_type","code":"REC","label":"Rescission","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(231,1,'codes',1045203982649936149,NULL,NULL,'{"id":1045203982649936149,"of_table":"case_type","code":"DCC","label":"Departure control","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(232,1,'codes',4929604452357238944,NULL,NULL,'{"id":4929604452357238944,"of_table":"case_type","code":"DDC","label":"DHS decision appeal (BIA only)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(233,1,'codes',93025206850283801,NULL,NULL,'{"id":93025206850283801,"of_table":"case_type","code":"BND","label":"Bond-only record (seen in data, absent from lookup)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(234,1,'codes',5205873783698523587,NULL,NULL,'{"id":5205873783698523587,"of_table":"custody","code":"D","label":"Detained","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(235,1,'codes',4415333657751642635,NULL,NULL,'{"id":4415333657751642635,"of_table":"custody","code":"N","label":"Never detained","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(236,1,'codes',234610897780923053,NULL,NULL,'{"id":234610897780923053,"of_table":"custody","code":"R","label":"Released","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(237,1,'codes',5465519918416063182,NULL,NULL,'{"id":5465519918416063182,"of_table":"nationality","code":"<A>","label":"<All>","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(238,1,'codes',1807368744609699551,NULL,NULL,'{"id":1807368744609699551,"of_table":"nationality","code":"??","label":"Unknown Country","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(239,1,'codes',3884595012586565410,NULL,NULL,'{"id":3884595012586565410,"of_table":"nationality","code":"AB","label":"Aruba","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(240,1,'codes',896998980184181599,NULL,NULL,'{"id":896998980184181599,"of_table":"nationality","code":"AC","label":"Antigua and Barbuda","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(241,1,'codes',8478886089767683488,NULL,NULL,'{"id":8478886089767683488,"of_table":"nationality","code":"AF","label":"Afghanistan","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(242,1,'codes',345371065996386318,NULL,NULL,'{"id":345371065996386318,"of_table":"nationality","code":"AG","label":"Algeria","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(243,1,'codes',6849294423414493480,NULL,NULL,'{"id":6849294423414493480,"of_table":"nationality","code":"AL","label":"Albania","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(244,1,'codes',3084738172662409444,NULL,NULL,'{"id":3084738172662409444,"of_table":"nationality","code":"AM","label":"Armenia","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(245,1,'codes',4633490664481199240,NULL,NULL,'{"id":4633490664481199240,"of_table":"nationality","code":"AN","label":"Andorra","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(246,1,'codes',4948006202053658640,NULL,NULL,'{"id":4948006202053658640,"of_table":"nationality","code":"AO","label":"Angola","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(247,1,'codes',2551777193135073576,NULL,NULL,'{"id":2551777193135073576,"of_table":"nationality","code":"AR","label":"Argentina","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(248,1,'codes',3678895830315982636,NULL,NULL,'{"id":3678895830315982636,"of_table":"nationality","code":"AS","label":"Australia","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(249,1,'codes',359603693807461413,NULL,NULL,'{"id":359603693807461413,"of_table":"nationality","code":"AU","label":"Austria","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(250,1,'codes',6637917324573910375,NULL,NULL,'{"id":6637917324573910375,"of_table":"nationality","code":"AV","label":"Anguilla","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(251,1,'codes',399722212407423213,NULL,NULL,'{"id":399722212407423213,"of_table":"nationality","code":"AZ","label":"Azerbaijan","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(252,1,'codes',6966721291865364636,NULL,NULL,'{"id":6966721291865364636,"of_table":"nationality","code":"BA","label":"Bahrain","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(253,1,'codes',383938892560642588,NULL,NULL,'{"id":383938892560642588,"of_table":"nationality","code":"BB","label":"Barbados","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(254,1,'codes',7371211424089638299,NULL,NULL,'{"id":7371211424089638299,"of_table":"nationality","code":"BC","label":"Botswana","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(255,1,'codes',9032870707652901811,NULL,NULL,'{"id":9032870707652901811,"of_table":"nationality","code":"BD","label":"Bermuda","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(256,1,'codes',9093620519477712142,NULL,NULL,'{"id":9093620519477712142,"of_table":"nationality","code":"BE","label":"Belgium","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(257,1,'codes',5265167563536786808,NULL,NULL,'{"id":5265167563536786808,"of_table":"nationality","code":"BF","label":"Bahamas","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(258,1,'codes',6001781811159542085,NULL,NULL,'{"id":6001781811159542085,"of_table":"nationality","code":"BG","label":"Bangladesh","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(259,1,'codes',4079691922543958676,NULL,NULL,'{"id":4079691922543958676,"of_table":"nationality","code":"BH","label":"Belize","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(260,1,'codes',4493513330422327986,NULL,NULL,'{"id":4493513330422327986,"of_table":"nationality","code":"BI","label":"Bosnia-Herzegovina","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(261,1,'codes',4974630876747349024,NULL,NULL,'{"id":4974630876747349024,"of_table":"nationality","code":"BL","label":"Bolivia","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(262,1,'codes',1249776761465594067,NULL,NULL,'{"id":1249776761465594067,"of_table":"nationality","code":"BM","label":"Burma (Myanmar)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(263,1,'codes',7092428799404411090,NULL,NULL,'{"id":7092428799404411090,"of_table":"nationality","code":"BN","label":"Benin","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(264,1,'codes',3117021803609728598,NULL,NULL,'{"id":3117021803609728598,"of_table":"nationality","code":"BO","label":"Burkina Faso","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(265,1,'codes',2439749729631379603,NULL,NULL,'{"id":2439749729631379603,"of_table":"nationality","code":"BP","label":"Solomon Islands","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(266,1,'codes',6550093973511535958,NULL,NULL,'{"id":6550093973511535958,"of_table":"nationality","code":"BR","label":"Brazil","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(267,1,'codes',6039830609012618469,NULL,NULL,'{"id":6039830609012618469,"of_table":"nationality","code":"BS","label":"Byelorussia (Belarus)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(268,1,'codes',2283003033282333685,NULL,NULL,'{"id":2283003033282333685,"of_table":"nationality","code":"BT","label":"Bhutan","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(269,1,'codes',4664545473698344880,NULL,NULL,'{"id":4664545473698344880,"of_table":"nationality","code":"BU","label":"Bulgaria","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(270,1,'codes',5525467343621204089,NULL,NULL,'{"id":5525467343621204089,"of_table":"nationality","code":"BV","label":"Bouvet Island","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(271,1,'codes',9013955846272356806,NULL,NULL,'{"id":9013955846272356806,"of_table":"nationality","code":"BW","label":"British West Indies","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(272,1,'codes',8507457304874463004,NULL,NULL,'{"id":8507457304874463004,"of_table":"nationality","code":"BX","label":"Brunei","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(273,1,'codes',8814739445232041277,NULL,NULL,'{"id":8814739445232041277,"of_table":"nationality","code":"BY","label":"Burundi","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(274,1,'codes',1939415762811901789,NULL,NULL,'{"id":1939415762811901789,"of_table":"nationality","code":"BZ","label":"Belarus","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(275,1,'codes',1398206536464596498,NULL,NULL,'{"id":1398206536464596498,"of_table":"nationality","code":"CA","label":"Canada","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(276,1,'codes',5345975984276645939,NULL,NULL,'{"id":5345975984276645939,"of_table":"nationality","code":"CB","label":"Kampuchea","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(277,1,'codes',5101558653416080760,NULL,NULL,'{"id":5101558653416080760,"of_table":"nationality","code":"CC","label":"Cambodia","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(278,1,'codes',1189172138384821570,NULL,NULL,'{"id":1189172138384821570,"of_table":"nationality","code":"CD","label":"Chad","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(279,1,'codes',7235955976702492625,NULL,NULL,'{"id":7235955976702492625,"of_table":"nationality","code":"CE","label":"Sri Lanka","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(280,1,'codes',6259678182210879153,NULL,NULL,'{"id":6259678182210879153,"of_table":"nationality","code":"CF","label":"Congo","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(281,1,'codes',7189383805845491277,NULL,NULL,'{"id":7189383805845491277,"of_table":"nationality","code":"CG","label":"Zaire","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(282,1,'codes',652236421404996101,NULL,NULL,'{"id":652236421404996101,"of_table":"nationality","code":"CH","label":"China","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(283,1,'codes',6377813674927239980,NULL,NULL,'{"id":6377813674927239980,"of_table":"nationality","code":"CI","label":"Chile","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(284,1,'codes',1860746462778253846,NULL,NULL,'{"id":1860746462778253846,"of_table":"nationality","code":"CJ","label":"Cayman Islands","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(285,1,'codes',1673260273019418383,NULL,NULL,'{"id":1673260273019418383,"of_table":"nationality","code":"CK","label":"Cocos Island","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(286,1,'codes',7848895492238192325,NULL,NULL,'{"id":7848895492238192325,"of_table":"nationality","code":"CM","label":"Cameroon","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(287,1,'codes',9188667256842119245,NULL,NULL,'{"id":9188667256842119245,"of_table":"nationality","code":"CN","label":"Comoro Islands","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(288,1,'codes',408951375572189136,NULL,NULL,'{"id":408951375572189136,"of_table":"nationality","code":"CO","label":"Colombia","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(289,1,'codes',3985762154430907797,NULL,NULL,'{"id":3985762154430907797,"of_table":"nationality","code":"CQ","label":"Northern Mariana Islands","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(290,1,'codes',4159877189725910528,NULL,NULL,'{"id":4159877189725910528,"of_table":"nationality","code":"CR","label":"Czech Republic","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(291,1,'codes',5255819796741026168,NULL,NULL,'{"id":5255819796741026168,"of_table":"nationality","code":"CS","label":"Costa Rica","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(292,1,'codes',2739776598801521736,NULL,NULL,'{"id":2739776598801521736,"of_table":"nationality","code":"CT","label":"Central African Republic","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(293,1,'codes',1893904885313329924,NULL,NULL,'{"id":1893904885313329924,"of_table":"nationality","code":"CU","label":"Cuba","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(294,1,'codes',8723003184805405365,NULL,NULL,'{"id":8723003184805405365,"of_table":"nationality","code":"CV","label":"Cape Verde","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(295,1,'codes',4701305514208599951,NULL,NULL,'{"id":4701305514208599951,"of_table":"nationality","code":"CW","label":"Cook Islands","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(296,1,'codes',3002313770008867400,NULL,NULL,'{"id":3002313770008867400,"of_table":"nationality","code":"CX","label":"Croatia","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(297,1,'codes',1424760413312338876,NULL,NULL,'{"id":1424760413312338876,"of_table":"nationality","code":"CY","label":"Cyprus","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(298,1,'codes',1813134093451473234,NULL,NULL,'{"id":1813134093451473234,"of_table":"nationality","code":"CZ","label":"Czechoslovakia","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(299,1,'codes',6532550480290837598,NULL,NULL,'{"id":6532550480290837598,"of_table":"nationality","code":"DA","label":"Denmark","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(300,1,'codes',7986219019028098001,NULL,NULL,'{"id":7986219019028098001,"of_table":"nationality","code":"DC","label":"Democratic Republic of Congo","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(301,1,'codes',2218209312456903262,NULL,NULL,'{"id":2218209312456903262,"of_table":"nationality","code":"DJ","label":"Djibouti","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(302,1,'codes',17004765133112212,NULL,NULL,'{"id":17004765133112212,"of_table":"nationality","code":"DM","label":"People''s Republic of Benin","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(303,1,'codes',7554265023664192658,NULL,NULL,'{"id":7554265023664192658,"of_table":"nationality","code":"DO","label":"Dominica","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(304,1,'codes',7577590530194980350,NULL,NULL,'{"id":7577590530194980350,"of_table":"nationality","code":"DR","label":"Dominican Republic","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(305,1,'codes',5627928653694303427,NULL,NULL,'{"id":5627928653694303427,"of_table":"nationality","code":"EC","label":"Ecuador","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(306,1,'codes',3607132271188160837,NULL,NULL,'{"id":3607132271188160837,"of_table":"nationality","code":"EG","label":"Egypt","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(307,1,'codes',3325614037054286372,NULL,NULL,'{"id":3325614037054286372,"of_table":"nationality","code":"EI","label":"Ireland","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(308,1,'codes',7474504696744008644,NULL,NULL,'{"id":7474504696744008644,"of_table":"nationality","code":"EK","label":"Equatorial Guinea","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(309,1,'codes',9046645344060748179,NULL,NULL,'{"id":9046645344060748179,"of_table":"nationality","code":"EO","label":"Estonia","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(310,1,'codes',5541042487323104771,NULL,NULL,'{"id":5541042487323104771,"of_table":"nationality","code":"ER","label":"Eritrea","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(311,1,'codes',5280465959983019011,NULL,NULL,'{"id":5280465959983019011,"of_table":"nationality","code":"ES","label":"El Salvador","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(312,1,'codes',2032887909459933343,NULL,NULL,'{"id":2032887909459933343,"of_table":"nationality","code":"ET","label":"Ethiopia","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(313,1,'codes',6890456505552120589,NULL,NULL,'{"id":6890456505552120589,"of_table":"nationality","code":"FA","label":"Falkland Islands","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(314,1,'codes',2256277317226142311,NULL,NULL,'{"id":2256277317226142311,"of_table":"nationality","code":"FG","label":"French Guiana","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(315,1,'codes',7752596994663530432,NULL,NULL,'{"id":7752596994663530432,"of_table":"nationality","code":"FI","label":"Finland","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(316,1,'codes',5300511017380136033,NULL,NULL,'{"id":5300511017380136033,"of_table":"nationality","code":"FJ","label":"Fiji","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(317,1,'codes',9195382659414528645,NULL,NULL,'{"id":9195382659414528645,"of_table":"nationality","code":"FM","label":"Federated States of Micronesia","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(318,1,'codes',771914775782397577,NULL,NULL,'{"id":771914775782397577,"of_table":"nationality","code":"FO","label":"Faeroe Island","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(319,1,'codes',5337244230379515446,NULL,NULL,'{"id":5337244230379515446,"of_table":"nationality","code":"FP","label":"French Polynesia","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(320,1,'codes',7365574761080596097,NULL,NULL,'{"id":7365574761080596097,"of_table":"nationality","code":"FR","label":"France","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(321,1,'codes',4727397357429304862,NULL,NULL,'{"id":4727397357429304862,"of_table":"nationality","code":"FS","label":"French Southern and Antarctic Lands","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(322,1,'codes',5999546790272313681,NULL,NULL,'{"id":5999546790272313681,"of_table":"nationality","code":"FW","label":"French West Indies","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(323,1,'codes',602878929015502366,NULL,NULL,'{"id":602878929015502366,"of_table":"nationality","code":"GA","label":"Gambia","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(324,1,'codes',5042759334261430922,NULL,NULL,'{"id":5042759334261430922,"of_table":"nationality","code":"GB","label":"Gabon","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(325,1,'codes',4942604342752340507,NULL,NULL,'{"id":4942604342752340507,"of_table":"nationality","code":"GC","label":"East Germany","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(326,1,'codes',8526130498228681803,NULL,NULL,'{"id":8526130498228681803,"of_table":"nationality","code":"GE","label":"Germany","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(327,1,'codes',34830768587650175,NULL,NULL,'{"id":34830768587650175,"of_table":"nationality","code":"GH","label":"Ghana","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(328,1,'codes',4455439127773390528,NULL,NULL,'{"id":4455439127773390528,"of_table":"nationality","code":"GI","label":"Gibraltar","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(329,1,'codes',5941156370917668855,NULL,NULL,'{"id":5941156370917668855,"of_table":"nationality","code":"GJ","label":"Grenada","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(330,1,'codes',7568567240826157462,NULL,NULL,'{"id":7568567240826157462,"of_table":"nationality","code":"GL","label":"Greenland","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(331,1,'codes',7281204488321921485,NULL,NULL,'{"id":7281204488321921485,"of_table":"nationality","code":"GO","label":"Georgia","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(332,1,'codes',7979439512955511624,NULL,NULL,'{"id":7979439512955511624,"of_table":"nationality","code":"GP","label":"Guadeloupe","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(333,1,'codes',7359524874679663511,NULL,NULL,'{"id":7359524874679663511,"of_table":"nationality","code":"GR","label":"Greece","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(334,1,'codes',5345953230683320358,NULL,NULL,'{"id":5345953230683320358,"of_table":"nationality","code":"GT","label":"Guatemala","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(335,1,'codes',345735643972167545,NULL,NULL,'{"id":345735643972167545,"of_table":"nationality","code":"GV","label":"Guinea","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(336,1,'codes',5508390770168589629,NULL,NULL,'{"id":5508390770168589629,"of_table":"nationality","code":"GY","label":"Guyana","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(337,1,'codes',2498398375923286075,NULL,NULL,'{"id":2498398375923286075,"of_table":"nationality","code":"GZ","label":"Gaza Strip","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(338,1,'codes',3866623018809518120,NULL,NULL,'{"id":3866623018809518120,"of_table":"nationality","code":"HA","label":"Haiti","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(339,1,'codes',3251448646041745126,NULL,NULL,'{"id":3251448646041745126,"of_table":"nationality","code":"HK","label":"Hong Kong","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(340,1,'codes',7206188115332324292,NULL,NULL,'{"id":7206188115332324292,"of_table":"nationality","code":"HL","label":"Holland","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(341,1,'codes',2735761337440075949,NULL,NULL,'{"id":2735761337440075949,"of_table":"nationality","code":"HM","label":"Heard and Mcdonald Islands","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(342,1,'codes',6618248902331448976,NULL,NULL,'{"id":6618248902331448976,"of_table":"nationality","code":"HO","label":"Honduras","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(343,1,'codes',2976412568325997272,NULL,NULL,'{"id":2976412568325997272,"of_table":"nationality","code":"HU","label":"Hungary","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(344,1,'codes',5905241202059276397,NULL,NULL,'{"id":5905241202059276397,"of_table":"nationality","code":"IC","label":"Iceland","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(345,1,'codes',7177732083112993075,NULL,NULL,'{"id":7177732083112993075,"of_table":"nationality","code":"ID","label":"Indonesia","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(346,1,'codes',5018442186051087821,NULL,NULL,'{"id":5018442186051087821,"of_table":"nationality","code":"IN","label":"India","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(347,1,'codes',4278894780020178739,NULL,NULL,'{"id":4278894780020178739,"of_table":"nationality","code":"IO","label":"British Indian Ocean Territory","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(348,1,'codes',6614487149494000960,NULL,NULL,'{"id":6614487149494000960,"of_table":"nationality","code":"IR","label":"Iran","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(349,1,'codes',4747966610048475659,NULL,NULL,'{"id":4747966610048475659,"of_table":"nationality","code":"IS","label":"Israel","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(350,1,'codes',7268015477604005818,NULL,NULL,'{"id":7268015477604005818,"of_table":"nationality","code":"IT","label":"Italy","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(351,1,'codes',5668484642986857439,NULL,NULL,'{"id":5668484642986857439,"of_table":"nationality","code":"IU","label":"In Absentia/Unknown","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(352,1,'codes',4460247637174796372,NULL,NULL,'{"id":4460247637174796372,"of_table":"nationality","code":"IV","label":"Ivory Coast (Cote D''Ivoire)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(353,1,'codes',1299314679027186825,NULL,NULL,'{"id":1299314679027186825,"of_table":"nationality","code":"IY","label":"Ivory Coast (Cote D''Ivoire)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(354,1,'codes',130488346128465673,NULL,NULL,'{"id":130488346128465673,"of_table":"nationality","code":"IZ","label":"Iraq","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(355,1,'codes',5204954908700637343,NULL,NULL,'{"id":5204954908700637343,"of_table":"nationality","code":"JA","label":"Japan","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(356,1,'codes',5715026869596923137,NULL,NULL,'{"id":5715026869596923137,"of_table":"nationality","code":"JM","label":"Jamaica","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(357,1,'codes',3008602354221567569,NULL,NULL,'{"id":3008602354221567569,"of_table":"nationality","code":"JO","label":"Jordan","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(358,1,'codes',845116779943656684,NULL,NULL,'{"id":845116779943656684,"of_table":"nationality","code":"KE","label":"Kenya","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(359,1,'codes',8416610092232703799,NULL,NULL,'{"id":8416610092232703799,"of_table":"nationality","code":"KG","label":"Kirghizia (Kyrgyzstan)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(360,1,'codes',7836435242846981676,NULL,NULL,'{"id":7836435242846981676,"of_table":"nationality","code":"KN","label":"North Korea","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(361,1,'codes',8860880102242000083,NULL,NULL,'{"id":8860880102242000083,"of_table":"nationality","code":"KO","label":"Kosrae, Federated States of Micronesia","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(362,1,'codes',6362431461104536165,NULL,NULL,'{"id":6362431461104536165,"of_table":"nationality","code":"KR","label":"Kiribati","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(363,1,'codes',5248567715205413030,NULL,NULL,'{"id":5248567715205413030,"of_table":"nationality","code":"KS","label":"South Korea","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(364,1,'codes',4603486906013387448,NULL,NULL,'{"id":4603486906013387448,"of_table":"nationality","code":"KT","label":"Christmas Islands","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(365,1,'codes',2854359030361371813,NULL,NULL,'{"id":2854359030361371813,"of_table":"nationality","code":"KU","label":"Kuwait","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(366,1,'codes',3335190394268643535,NULL,NULL,'{"id":3335190394268643535,"of_table":"nationality","code":"KV","label":"Kosovo","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(367,1,'codes',3558524316234478082,NULL,NULL,'{"id":3558524316234478082,"of_table":"nationality","code":"KZ","label":"Kazakhstan","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(368,1,'codes',4005340078697649764,NULL,NULL,'{"id":4005340078697649764,"of_table":"nationality","code":"LA","label":"Laos","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(369,1,'codes',6407627924864487384,NULL,NULL,'{"id":6407627924864487384,"of_table":"nationality","code":"LE","label":"Lebanon","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(370,1,'codes',5963205943748876174,NULL,NULL,'{"id":5963205943748876174,"of_table":"nationality","code":"LH","label":"Lithuania","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(371,1,'codes',7323744940796996282,NULL,NULL,'{"id":7323744940796996282,"of_table":"nationality","code":"LI","label":"Liberia","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(372,1,'codes',625439184220319721,NULL,NULL,'{"id":625439184220319721,"of_table":"nationality","code":"LS","label":"Liechtenstein","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(373,1,'codes',4293201741083845783,NULL,NULL,'{"id":4293201741083845783,"of_table":"nationality","code":"LT","label":"Lesotho","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(374,1,'codes',7093601149009717441,NULL,NULL,'{"id":7093601149009717441,"of_table":"nationality","code":"LU","label":"Luxembourg","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(375,1,'codes',7465686508365314644,NULL,NULL,'{"id":7465686508365314644,"of_table":"nationality","code":"LV","label":"Latvia","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(376,1,'codes',3701165150423909329,NULL,NULL,'{"id":3701165150423909329,"of_table":"nationality","code":"LY","label":"Libya","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(377,1,'codes',1335785648837302832,NULL,NULL,'{"id":1335785648837302832,"of_table":"nationality","code":"MA","label":"Madagascar","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(378,1,'codes',1612465399333243325,NULL,NULL,'{"id":1612465399333243325,"of_table":"nationality","code":"MB","label":"Martinique","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(379,1,'codes',3732890413595623143,NULL,NULL,'{"id":3732890413595623143,"of_table":"nationality","code":"MC","label":"Macau","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(380,1,'codes',7444209578036387874,NULL,NULL,'{"id":7444209578036387874,"of_table":"nationality","code":"MD","label":"Moldavia (Moldova)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(381,1,'codes',4223635919429558172,NULL,NULL,'{"id":4223635919429558172,"of_table":"nationality","code":"MG","label":"Mongolia","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(382,1,'codes',8273163341414766049,NULL,NULL,'{"id":8273163341414766049,"of_table":"nationality","code":"MH","label":"Montserrat","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(383,1,'codes',7163739260318834476,NULL,NULL,'{"id":7163739260318834476,"of_table":"nationality","code":"MI","label":"Malawi","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(384,1,'codes',2771070949553747785,NULL,NULL,'{"id":2771070949553747785,"of_table":"nationality","code":"MJ","label":"Montenegro","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(385,1,'codes',4517083139170152707,NULL,NULL,'{"id":4517083139170152707,"of_table":"nationality","code":"ML","label":"Mali","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(386,1,'codes',7431898758922037588,NULL,NULL,'{"id":7431898758922037588,"of_table":"nationality","code":"MM","label":"Macedonia","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(387,1,'codes',8995110701005790003,NULL,NULL,'{"id":8995110701005790003,"of_table":"nationality","code":"MN","label":"Monaco","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(388,1,'codes',600846854057873891,NULL,NULL,'{"id":600846854057873891,"of_table":"nationality","code":"MO","label":"Morocco","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(389,1,'codes',8011058223148055405,NULL,NULL,'{"id":8011058223148055405,"of_table":"nationality","code":"MP","label":"Mauritius","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(390,1,'codes',6940668501038612821,NULL,NULL,'{"id":6940668501038612821,"of_table":"nationality","code":"MQ","label":"Midway Islands","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(391,1,'codes',1134494100981711595,NULL,NULL,'{"id":1134494100981711595,"of_table":"nationality","code":"MR","label":"Mauritania","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(392,1,'codes',8548030732978050452,NULL,NULL,'{"id":8548030732978050452,"of_table":"nationality","code":"MS","label":"Montserrat","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(393,1,'codes',7230224169072350395,NULL,NULL,'{"id":7230224169072350395,"of_table":"nationality","code":"MT","label":"Malta","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(394,1,'codes',8092548561466416275,NULL,NULL,'{"id":8092548561466416275,"of_table":"nationality","code":"MU","label":"Oman","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(395,1,'codes',7113017603957960960,NULL,NULL,'{"id":7113017603957960960,"of_table":"nationality","code":"MV","label":"Maldives","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(396,1,'codes',3215809750438139158,NULL,NULL,'{"id":3215809750438139158,"of_table":"nationality","code":"MX","label":"Mexico","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(397,1,'codes',6354744933880281116,NULL,NULL,'{"id":6354744933880281116,"of_table":"nationality","code":"MY","label":"Malaysia","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(398,1,'codes',5919172305224050848,NULL,NULL,'{"id":5919172305224050848,"of_table":"nationality","code":"MZ","label":"Mozambique","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(399,1,'codes',2401669602265731283,NULL,NULL,'{"id":2401669602265731283,"of_table":"nationality","code":"NA","label":"Netherlands Antilles","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(400,1,'codes',5665188526294261604,NULL,NULL,'{"id":5665188526294261604,"of_table":"nationality","code":"NC","label":"New Caledonia","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(401,1,'codes',1410518275243475356,NULL,NULL,'{"id":1410518275243475356,"of_table":"nationality","code":"ND","label":"Not Designated By Ij","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(402,1,'codes',7439562893017032219,NULL,NULL,'{"id":7439562893017032219,"of_table":"nationality","code":"NE","label":"Niue","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(403,1,'codes',97528738138817860,NULL,NULL,'{"id":97528738138817860,"of_table":"nationality","code":"NF","label":"Norfolk Island","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(404,1,'codes',1327195900238185480,NULL,NULL,'{"id":1327195900238185480,"of_table":"nationality","code":"NG","label":"Niger","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(405,1,'codes',1941574554441188316,NULL,NULL,'{"id":1941574554441188316,"of_table":"nationality","code":"NH","label":"Vanuatu","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(406,1,'codes',9210685543222833763,NULL,NULL,'{"id":9210685543222833763,"of_table":"nationality","code":"NI","label":"Nigeria","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(407,1,'codes',4177013421456488488,NULL,NULL,'{"id":4177013421456488488,"of_table":"nationality","code":"NL","label":"Netherlands","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(408,1,'codes',624984733628787105,NULL,NULL,'{"id":624984733628787105,"of_table":"nationality","code":"NN","label":"No Nationality","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(409,1,'codes',3773470599925081916,NULL,NULL,'{"id":3773470599925081916,"of_table":"nationality","code":"NO","label":"Norway","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(410,1,'codes',244912563756509109,NULL,NULL,'{"id":244912563756509109,"of_table":"nationality","code":"NP","label":"Nepal","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(411,1,'codes',6875331997271304674,NULL,NULL,'{"id":6875331997271304674,"of_table":"nationality","code":"NQ","label":"Trust Territory of the Pacific Islands","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(412,1,'codes',4474855803139459842,NULL,NULL,'{"id":4474855803139459842,"of_table":"nationality","code":"NR","label":"Nauru","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(413,1,'codes',918896481030523404,NULL,NULL,'{"id":918896481030523404,"of_table":"nationality","code":"NS","label":"Suriname","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(414,1,'codes',7061435176855100398,NULL,NULL,'{"id":7061435176855100398,"of_table":"nationality","code":"NU","label":"Nicaragua","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(415,1,'codes',4535285243479412769,NULL,NULL,'{"id":4535285243479412769,"of_table":"nationality","code":"NZ","label":"New Zealand","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(416,1,'codes',3453915012834293107,NULL,NULL,'{"id":3453915012834293107,"of_table":"nationality","code":"PA","label":"Paraguay","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(417,1,'codes',434804534757627707,NULL,NULL,'{"id":434804534757627707,"of_table":"nationality","code":"PC","label":"Pitcairn Islands","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(418,1,'codes',1220580188832899629,NULL,NULL,'{"id":1220580188832899629,"of_table":"nationality","code":"PE","label":"Peru","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(419,1,'codes',1181937247568222821,NULL,NULL,'{"id":1181937247568222821,"of_table":"nationality","code":"PF","label":"Paracel Islands","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(420,1,'codes',349697957684593748,NULL,NULL,'{"id":349697957684593748,"of_table":"nationality","code":"PI","label":"Palau","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(421,1,'codes',6417235446381085466,NULL,NULL,'{"id":6417235446381085466,"of_table":"nationality","code":"PK","label":"Pakistan","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(422,1,'codes',6276711947876759941,NULL,NULL,'{"id":6276711947876759941,"of_table":"nationality","code":"PL","label":"Poland","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(423,1,'codes',5237919379628551602,NULL,NULL,'{"id":5237919379628551602,"of_table":"nationality","code":"PM","label":"Panama","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(424,1,'codes',9063543008634164491,NULL,NULL,'{"id":9063543008634164491,"of_table":"nationality","code":"PN","label":"Palestine","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(425,1,'codes',6038135109751855509,NULL,NULL,'{"id":6038135109751855509,"of_table":"nationality","code":"PO","label":"Portugal","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(426,1,'codes',6526801881018019843,NULL,NULL,'{"id":6526801881018019843,"of_table":"nationality","code":"PP","label":"Papua New Guinea","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(427,1,'codes',922622602790417800,NULL,NULL,'{"id":922622602790417800,"of_table":"nationality","code":"PS","label":"The Republic of Palau","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(428,1,'codes',4602780290539996332,NULL,NULL,'{"id":4602780290539996332,"of_table":"nationality","code":"PU","label":"Guinea Bissau","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(429,1,'codes',4394779445415606546,NULL,NULL,'{"id":4394779445415606546,"of_table":"nationality","code":"QA","label":"Qatar","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(430,1,'codes',3780547586950617774,NULL,NULL,'{"id":3780547586950617774,"of_table":"nationality","code":"RE","label":"Reunioun","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(431,1,'codes',1230913954847896879,NULL,NULL,'{"id":1230913954847896879,"of_table":"nationality","code":"RM","label":"The Republic of the Marshall Islands","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(432,1,'codes',5353720490369190752,NULL,NULL,'{"id":5353720490369190752,"of_table":"nationality","code":"RO","label":"Romania","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(433,1,'codes',8258449869447768755,NULL,NULL,'{"id":8258449869447768755,"of_table":"nationality","code":"RP","label":"Philippines","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(434,1,'codes',5528660881742674166,NULL,NULL,'{"id":5528660881742674166,"of_table":"nationality","code":"RQ","label":"Puerto Rico","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(435,1,'codes',5657278824609603280,NULL,NULL,'{"id":5657278824609603280,"of_table":"nationality","code":"RS","label":"Serbia","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(436,1,'codes',6050452653100571777,NULL,NULL,'{"id":6050452653100571777,"of_table":"nationality","code":"RU","label":"Russia","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(437,1,'codes',8977915073476288646,NULL,NULL,'{"id":8977915073476288646,"of_table":"nationality","code":"RW","label":"Rwanda","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(438,1,'codes',7177571223994488618,NULL,NULL,'{"id":7177571223994488618,"of_table":"nationality","code":"SA","label":"Saudi Arabia","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(439,1,'codes',6974096603029928157,NULL,NULL,'{"id":6974096603029928157,"of_table":"nationality","code":"SB","label":"St. Pierre and Miquelon","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(440,1,'codes',7489943621116670684,NULL,NULL,'{"id":7489943621116670684,"of_table":"nationality","code":"SC","label":"St. Christopher-Nevis","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(441,1,'codes',906767526349004202,NULL,NULL,'{"id":906767526349004202,"of_table":"nationality","code":"SE","label":"Seychelles","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(442,1,'codes',2466000113528466569,NULL,NULL,'{"id":2466000113528466569,"of_table":"nationality","code":"SF","label":"South Africa","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(443,1,'codes',3893570559693096297,NULL,NULL,'{"id":3893570559693096297,"of_table":"nationality","code":"SG","label":"Senegal","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(444,1,'codes',8999140248023144948,NULL,NULL,'{"id":8999140248023144948,"of_table":"nationality","code":"SH","label":"St. Helena","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(445,1,'codes',5735780488821520320,NULL,NULL,'{"id":5735780488821520320,"of_table":"nationality","code":"SK","label":"St. Kitts, West Indies","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(446,1,'codes',122487275953852214,NULL,NULL,'{"id":122487275953852214,"of_table":"nationality","code":"SL","label":"Sierra Leone","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(447,1,'codes',5885298957629304485,NULL,NULL,'{"id":5885298957629304485,"of_table":"nationality","code":"SM","label":"San Marino","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(448,1,'codes',1643617933916714413,NULL,NULL,'{"id":1643617933916714413,"of_table":"nationality","code":"SN","label":"Singapore","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(449,1,'codes',163317243044950780,NULL,NULL,'{"id":163317243044950780,"of_table":"nationality","code":"SO","label":"Somalia","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(450,1,'codes',6949504771888998355,NULL,NULL,'{"id":6949504771888998355,"of_table":"nationality","code":"SP","label":"Spain","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(451,1,'codes',4476808487878736926,NULL,NULL,'{"id":4476808487878736926,"of_table":"nationality","code":"SR","label":"Slovak Republic","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(452,1,'codes',953148540312191221,NULL,NULL,'{"id":953148540312191221,"of_table":"nationality","code":"SS","label":"Stateless - respondent cannot name a country","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(453,1,'codes',5981715761926678867,NULL,NULL,'{"id":5981715761926678867,"of_table":"nationality","code":"ST","label":"St. Lucia","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(454,1,'codes',6367196316377861115,NULL,NULL,'{"id":6367196316377861115,"of_table":"nationality","code":"SU","label":"Sudan","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(455,1,'codes',9057217780550134810,NULL,NULL,'{"id":9057217780550134810,"of_table":"nationality","code":"SV","label":"Slovenia","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(456,1,'codes',3884179360427746849,NULL,NULL,'{"id":3884179360427746849,"of_table":"nationality","code":"SW","label":"Sweden","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(457,1,'codes',5382854076992040764,NULL,NULL,'{"id":5382854076992040764,"of_table":"nationality","code":"SY","label":"Syria","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(458,1,'codes',2712240582640568294,NULL,NULL,'{"id":2712240582640568294,"of_table":"nationality","code":"SZ","label":"Switzerland","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(459,1,'codes',9221430131138745979,NULL,NULL,'{"id":9221430131138745979,"of_table":"nationality","code":"TA","label":"Tajikistan (Tadzhik)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(460,1,'codes',7034127005304389892,NULL,NULL,'{"id":7034127005304389892,"of_table":"nationality","code":"TC","label":"United Arab Emirates","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(461,1,'codes',789817727953288001,NULL,NULL,'{"id":789817727953288001,"of_table":"nationality","code":"TD","label":"Trinidad and Tobago","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(462,1,'codes',4090728418223100743,NULL,NULL,'{"id":4090728418223100743,"of_table":"nationality","code":"TH","label":"Thailand","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(463,1,'codes',6607822618574788024,NULL,NULL,'{"id":6607822618574788024,"of_table":"nationality","code":"TK","label":"Turks and Caicos Islands","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(464,1,'codes',788599004947655900,NULL,NULL,'{"id":788599004947655900,"of_table":"nationality","code":"TL","label":"Tokelau","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(465,1,'codes',6087800878050783673,NULL,NULL,'{"id":6087800878050783673,"of_table":"nationality","code":"TM","label":"East Timor","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(466,1,'codes',839300323888927956,NULL,NULL,'{"id":839300323888927956,"of_table":"nationality","code":"TN","label":"Tonga","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(467,1,'codes',1975840463603902793,NULL,NULL,'{"id":1975840463603902793,"of_table":"nationality","code":"TO","label":"Togo","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(468,1,'codes',4502208493482622819,NULL,NULL,'{"id":4502208493482622819,"of_table":"nationality","code":"TP","label":"Sao Tome and Principe","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(469,1,'codes',4624270484309205950,NULL,NULL,'{"id":4624270484309205950,"of_table":"nationality","code":"TR","label":"Turkmenistan","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(470,1,'codes',6791057500725477363,NULL,NULL,'{"id":6791057500725477363,"of_table":"nationality","code":"TS","label":"Tunisia","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(471,1,'codes',6058992969395600404,NULL,NULL,'{"id":6058992969395600404,"of_table":"nationality","code":"TU","label":"Turkey","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(472,1,'codes',7027378833068701876,NULL,NULL,'{"id":7027378833068701876,"of_table":"nationality","code":"TV","label":"Tuvalu","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(473,1,'codes',2815340409824288593,NULL,NULL,'{"id":2815340409824288593,"of_table":"nationality","code":"TW","label":"Taiwan","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(474,1,'codes',7133210928326886116,NULL,NULL,'{"id":7133210928326886116,"of_table":"nationality","code":"TZ","label":"Tanzania","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(475,1,'codes',7047114234631623108,NULL,NULL,'{"id":7047114234631623108,"of_table":"nationality","code":"UE","label":"Ukraine","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(476,1,'codes',285005425494966634,NULL,NULL,'{"id":285005425494966634,"of_table":"nationality","code":"UG","label":"Uganda","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(477,1,'codes',7360803317154823732,NULL,NULL,'{"id":7360803317154823732,"of_table":"nationality","code":"UK","label":"United Kingdom","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(478,1,'codes',2006187547953724453,NULL,NULL,'{"id":2006187547953724453,"of_table":"nationality","code":"UN","label":"Unknown Nationality","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(479,1,'codes',8932190543284625981,NULL,NULL,'{"id":8932190543284625981,"of_table":"nationality","code":"UR","label":"Soviet Union","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(480,1,'codes',8222554759050376795,NULL,NULL,'{"id":8222554759050376795,"of_table":"nationality","code":"US","label":"United States of America","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(481,1,'codes',3958241915158267331,NULL,NULL,'{"id":3958241915158267331,"of_table":"nationality","code":"UV","label":"Upper Volta","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(482,1,'codes',9193729371770683009,NULL,NULL,'{"id":9193729371770683009,"of_table":"nationality","code":"UY","label":"Uruguay","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(483,1,'codes',141771478018367601,NULL,NULL,'{"id":141771478018367601,"of_table":"nationality","code":"UZ","label":"Uzebekistan","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(484,1,'codes',1280263924500562425,NULL,NULL,'{"id":1280263924500562425,"of_table":"nationality","code":"VC","label":"St. Vincent and the Grenadines","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(485,1,'codes',2035167650020627090,NULL,NULL,'{"id":2035167650020627090,"of_table":"nationality","code":"VE","label":"Venezuela","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(486,1,'codes',1629493553664843993,NULL,NULL,'{"id":1629493553664843993,"of_table":"nationality","code":"VI","label":"British Virgin Islands","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(487,1,'codes',4901259368971606052,NULL,NULL,'{"id":4901259368971606052,"of_table":"nationality","code":"VM","label":"Vietnam","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(488,1,'codes',1887552207290818420,NULL,NULL,'{"id":1887552207290818420,"of_table":"nationality","code":"WA","label":"Namibia","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(489,1,'codes',705405592998143726,NULL,NULL,'{"id":705405592998143726,"of_table":"nationality","code":"WI","label":"Western Sahara","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(490,1,'codes',2921589004393343924,NULL,NULL,'{"id":2921589004393343924,"of_table":"nationality","code":"WS","label":"Samoa","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(491,1,'codes',6368313100450277125,NULL,NULL,'{"id":6368313100450277125,"of_table":"nationality","code":"WZ","label":"Swaziland","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(492,1,'codes',7787777606190205126,NULL,NULL,'{"id":7787777606190205126,"of_table":"nationality","code":"XS","label":"South Sudan","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(493,1,'codes',8152795972314172889,NULL,NULL,'{"id":8152795972314172889,"of_table":"nationality","code":"XX","label":"Be Removed From the United States","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(494,1,'codes',490099554827141908,NULL,NULL,'{"id":490099554827141908,"of_table":"nationality","code":"YE","label":"Yemen","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(495,1,'codes',6026677525319232728,NULL,NULL,'{"id":6026677525319232728,"of_table":"nationality","code":"YO","label":"Yugoslavia","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(496,1,'codes',4568037768587216135,NULL,NULL,'{"id":4568037768587216135,"of_table":"nationality","code":"YS","label":"Serbia Montenegro","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(497,1,'codes',686206850087611565,NULL,NULL,'{"id":686206850087611565,"of_table":"nationality","code":"ZA","label":"Zambia","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(498,1,'codes',1956135330164578635,NULL,NULL,'{"id":1956135330164578635,"of_table":"nationality","code":"ZI","label":"Zimbabwe","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(499,1,'codes',3877546701331793952,NULL,NULL,'{"id":3877546701331793952,"of_table":"language","code":"<A>","label":"<All>","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(500,1,'codes',6575097766957570295,NULL,NULL,'{"id":6575097766957570295,"of_table":"language","code":"???","label":"Unknown Language","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(501,1,'codes',5363874434144387592,NULL,NULL,'{"id":5363874434144387592,"of_table":"language","code":"AAA","label":"Ghotuo","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(502,1,'codes',8054606011615077011,NULL,NULL,'{"id":8054606011615077011,"of_table":"language","code":"AAR","label":"Afar","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(503,1,'codes',1453631085278933514,NULL,NULL,'{"id":1453631085278933514,"of_table":"language","code":"ABR","label":"Abron","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(504,1,'codes',7602109009750962228,NULL,NULL,'{"id":7602109009750962228,"of_table":"language","code":"ABU","label":"Abure","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(505,1,'codes',8268912140755903905,NULL,NULL,'{"id":8268912140755903905,"of_table":"language","code":"ACC","label":"Cubulco Achi","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(506,1,'codes',4113670756572965859,NULL,NULL,'{"id":4113670756572965859,"of_table":"language","code":"ACE","label":"Aceh","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(507,1,'codes',3178331097837499001,NULL,NULL,'{"id":3178331097837499001,"of_table":"language","code":"ACH","label":"Acholi","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(508,1,'codes',1006533559756949296,NULL,NULL,'{"id":1006533559756949296,"of_table":"language","code":"ACQ","label":"Arabic, Ta''Izzi-Adeni Spoken","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(509,1,'codes',7046699858137938378,NULL,NULL,'{"id":7046699858137938378,"of_table":"language","code":"ADA","label":"Dangme","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(510,1,'codes',8429346966053479901,NULL,NULL,'{"id":8429346966053479901,"of_table":"language","code":"ADY","label":"Adyghe","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(511,1,'codes',241582975883672709,NULL,NULL,'{"id":241582975883672709,"of_table":"language","code":"AFE","label":"Afemi","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(512,1,'codes',598688192850523878,NULL,NULL,'{"id":598688192850523878,"of_table":"language","code":"AFR","label":"Afrikaans","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(513,1,'codes',5086570668754033168,NULL,NULL,'{"id":5086570668754033168,"of_table":"language","code":"AGC","label":"Aguacateco","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(514,1,'codes',1742688428001195654,NULL,NULL,'{"id":1742688428001195654,"of_table":"language","code":"AGH","label":"Aghem","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(515,1,'codes',4701101787884881663,NULL,NULL,'{"id":4701101787884881663,"of_table":"language","code":"AKA","label":"Akan","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(516,1,'codes',6974246894032480301,NULL,NULL,'{"id":6974246894032480301,"of_table":"language","code":"AKU","label":"Akum","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(517,1,'codes',5960852427281139172,NULL,NULL,'{"id":5960852427281139172,"of_table":"language","code":"ALB","label":"Albanian","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(518,1,'codes',4307171080037060168,NULL,NULL,'{"id":4307171080037060168,"of_table":"language","code":"ALG","label":"Algerian Arabic","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(519,1,'codes',456428587708198818,NULL,NULL,'{"id":456428587708198818,"of_table":"language","code":"AMD","label":"Amdo","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(520,1,'codes',6858224979497479426,NULL,NULL,'{"id":6858224979497479426,"of_table":"language","code":"AMH","label":"Amharic","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(521,1,'codes',58912267773461395,NULL,NULL,'{"id":58912267773461395,"of_table":"language","code":"AMZ","label":"Amuzgo","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(522,1,'codes',624053533790988344,NULL,NULL,'{"id":624053533790988344,"of_table":"language","code":"ANL","label":"Anlo","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(523,1,'codes',3181420733814653736,NULL,NULL,'{"id":3181420733814653736,"of_table":"language","code":"ANU","label":"Anuak","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(524,1,'codes',3608907860952647379,NULL,NULL,'{"id":3608907860952647379,"of_table":"language","code":"ANY","label":"Anyin","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(525,1,'codes',19388298781859448,NULL,NULL,'{"id":19388298781859448,"of_table":"language","code":"AR","label":"Arabic","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(526,1,'codes',8752592788795133855,NULL,NULL,'{"id":8752592788795133855,"of_table":"language","code":"ARA","label":"Aramaic","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(527,1,'codes',5841492883896660126,NULL,NULL,'{"id":5841492883896660126,"of_table":"language","code":"ARK","label":"Arakanese","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(528,1,'codes',7387536964821607902,NULL,NULL,'{"id":7387536964821607902,"of_table":"language","code":"ARM","label":"Armenian","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(529,1,'codes',5194546877877631567,NULL,NULL,'{"id":5194546877877631567,"of_table":"language","code":"ARS","label":"Armenian Sign Language","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(530,1,'codes',7143509505987740039,NULL,NULL,'{"id":7143509505987740039,"of_table":"language","code":"ARZ","label":"Arabic, Egyptian","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(531,1,'codes',2047762860788480350,NULL,NULL,'{"id":2047762860788480350,"of_table":"language","code":"ASF","label":"Australian Sign Language","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(532,1,'codes',2634674577936055397,NULL,NULL,'{"id":2634674577936055397,"of_table":"language","code":"ASH","label":"Ashanti","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(533,1,'codes',1538523358586017710,NULL,NULL,'{"id":1538523358586017710,"of_table":"language","code":"ASY","label":"Assyrian","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(534,1,'codes',8941503221921831621,NULL,NULL,'{"id":8941503221921831621,"of_table":"language","code":"ATT","label":"Attie","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(535,1,'codes',678331154283689929,NULL,NULL,'{"id":678331154283689929,"of_table":"language","code":"AYH","label":"Arabic, Hadrami Spoken","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(536,1,'codes',6650148735116048834,NULL,NULL,'{"id":6650148735116048834,"of_table":"language","code":"AYN","label":"Arabic, Sanaani Spoken","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(537,1,'codes',7958397088241966933,NULL,NULL,'{"id":7958397088241966933,"of_table":"language","code":"AZG","label":"Amuzgo, San Pedro Amuzgos","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(538,1,'codes',677633107997710581,NULL,NULL,'{"id":677633107997710581,"of_table":"language","code":"AZJ","label":"Azerbaijani","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(539,1,'codes',8168163301125892621,NULL,NULL,'{"id":8168163301125892621,"of_table":"language","code":"AZO","label":"Awing","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(540,1,'codes',1732445307900757623,NULL,NULL,'{"id":1732445307900757623,"of_table":"language","code":"BAA","label":"Benaadir","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(541,1,'codes',7266360438232002271,NULL,NULL,'{"id":7266360438232002271,"of_table":"language","code":"BAG","label":"Bangwa","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(542,1,'codes',5494013624906594219,NULL,NULL,'{"id":5494013624906594219,"of_table":"language","code":"BAI","label":"Bamileke","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(543,1,'codes',8328637109556736285,NULL,NULL,'{"id":8328637109556736285,"of_table":"language","code":"BAJ","label":"Bajuni","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(544,1,'codes',6864476212455237865,NULL,NULL,'{"id":6864476212455237865,"of_table":"language","code":"BAM","label":"Bambara","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(545,1,'codes',2092026212701448553,NULL,NULL,'{"id":2092026212701448553,"of_table":"language","code":"BAN","label":"Bandi","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(546,1,'codes',5968851737716828650,NULL,NULL,'{"id":5968851737716828650,"of_table":"language","code":"BAS","label":"Basaa (Cameroon)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(547,1,'codes',4629160060897041816,NULL,NULL,'{"id":4629160060897041816,"of_table":"language","code":"BAU","label":"Balochi","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(548,1,'codes',6171277924206716856,NULL,NULL,'{"id":6171277924206716856,"of_table":"language","code":"BAV","label":"Vengo","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(549,1,'codes',6458240481581480932,NULL,NULL,'{"id":6458240481581480932,"of_table":"language","code":"BAX","label":"Bamun","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(550,1,'codes',665091616328620225,NULL,NULL,'{"id":665091616328620225,"of_table":"language","code":"BAZ","label":"Tunen","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(551,1,'codes',8275464019406146550,NULL,NULL,'{"id":8275464019406146550,"of_table":"language","code":"BBJ","label":"Ghomala","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(552,1,'codes',4159077251412980894,NULL,NULL,'{"id":4159077251412980894,"of_table":"language","code":"BBK","label":"Babanki","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(553,1,'codes',250995567781344012,NULL,NULL,'{"id":250995567781344012,"of_table":"language","code":"BBY","label":"Befang","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(554,1,'codes',694745068657633179,NULL,NULL,'{"id":694745068657633179,"of_table":"language","code":"BDF","label":"Behdini","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(555,1,'codes',4771551339329216584,NULL,NULL,'{"id":4771551339329216584,"of_table":"language","code":"BDU","label":"Oroko","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(556,1,'codes',6538766848184404226,NULL,NULL,'{"id":6538766848184404226,"of_table":"language","code":"BEL","label":"Belarusan","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(557,1,'codes',6071491382917695951,NULL,NULL,'{"id":6071491382917695951,"of_table":"language","code":"BEM","label":"Bembe","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(558,1,'codes',8140716000181203587,NULL,NULL,'{"id":8140716000181203587,"of_table":"language","code":"BEN","label":"Bengali","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(559,1,'codes',5113836303460065860,NULL,NULL,'{"id":5113836303460065860,"of_table":"language","code":"BER","label":"Berber","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(560,1,'codes',5745056024843635652,NULL,NULL,'{"id":5745056024843635652,"of_table":"language","code":"BET","label":"Bete","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(561,1,'codes',6986092470682206921,NULL,NULL,'{"id":6986092470682206921,"of_table":"language","code":"BFA","label":"Bari","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(562,1,'codes',6146354019812892040,NULL,NULL,'{"id":6146354019812892040,"of_table":"language","code":"BFD","label":"Bafut","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(563,1,'codes',1645868211206277018,NULL,NULL,'{"id":1645868211206277018,"of_table":"language","code":"BFR","label":"Bazigar","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(564,1,'codes',7971531184817847953,NULL,NULL,'{"id":7971531184817847953,"of_table":"language","code":"BGC","label":"Haryanvi","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(565,1,'codes',4363565108507030909,NULL,NULL,'{"id":4363565108507030909,"of_table":"language","code":"BGJ","label":"Bangolan","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(566,1,'codes',8754737716155880241,NULL,NULL,'{"id":8754737716155880241,"of_table":"language","code":"BHU","label":"Bhutanese","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(567,1,'codes',633331842384297542,NULL,NULL,'{"id":633331842384297542,"of_table":"language","code":"BIA","label":"Biafada","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(568,1,'codes',6486236640290302568,NULL,NULL,'{"id":6486236640290302568,"of_table":"language","code":"BIB","label":"Bissa","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(569,1,'codes',6080270492439788143,NULL,NULL,'{"id":6080270492439788143,"of_table":"language","code":"BIC","label":"Bicolano","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(570,1,'codes',3291796797870979012,NULL,NULL,'{"id":3291796797870979012,"of_table":"language","code":"BIH","label":"Bideyat","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(571,1,'codes',9028468751116291882,NULL,NULL,'{"id":9028468751116291882,"of_table":"language","code":"BKM","label":"Kom (Cameroon)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(572,1,'codes',8296405922181420362,NULL,NULL,'{"id":8296405922181420362,"of_table":"language","code":"BLE","label":"Baule","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(573,1,'codes',8252551034964441300,NULL,NULL,'{"id":8252551034964441300,"of_table":"language","code":"BLH","label":"Belleh","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(574,1,'codes',8446902999068687442,NULL,NULL,'{"id":8446902999068687442,"of_table":"language","code":"BLO","label":"Anii (Aka Basila)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(575,1,'codes',8137739374779264513,NULL,NULL,'{"id":8137739374779264513,"of_table":"language","code":"BMO","label":"Bambalang","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(576,1,'codes',3114682611598109355,NULL,NULL,'{"id":3114682611598109355,"of_table":"language","code":"BMY","label":"Bemba","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(577,1,'codes',3322737276389008925,NULL,NULL,'{"id":3322737276389008925,"of_table":"language","code":"BNN","label":"Benin","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(578,1,'codes',2445350290959475596,NULL,NULL,'{"id":2445350290959475596,"of_table":"language","code":"BOS","label":"Bosnian","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(579,1,'codes',327421055238120933,NULL,NULL,'{"id":327421055238120933,"of_table":"language","code":"BQG","label":"Bago-Kusuntu (Bago, Koussountou)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(580,1,'codes',8557981588293641464,NULL,NULL,'{"id":8557981588293641464,"of_table":"language","code":"BSA","label":"Bassa","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(581,1,'codes',9204084643938819819,NULL,NULL,'{"id":9204084643938819819,"of_table":"language","code":"BSI","label":"British Sign Language","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(582,1,'codes',4415083842691603937,NULL,NULL,'{"id":4415083842691603937,"of_table":"language","code":"BSK","label":"Burushaski","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(583,1,'codes',1565408075840670265,NULL,NULL,'{"id":1565408075840670265,"of_table":"language","code":"BSQ","label":"Bassa (Liberia)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(584,1,'codes',5608683424524746626,NULL,NULL,'{"id":5608683424524746626,"of_table":"language","code":"BSS","label":"Akoose","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(585,1,'codes',6093593513199512440,NULL,NULL,'{"id":6093593513199512440,"of_table":"language","code":"BUK","label":"Bukusu","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(586,1,'codes',6057386346477948573,NULL,NULL,'{"id":6057386346477948573,"of_table":"language","code":"BUL","label":"Bulgarian","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(587,1,'codes',5162705368969143193,NULL,NULL,'{"id":5162705368969143193,"of_table":"language","code":"BUR","label":"Burmese","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(588,1,'codes',2968645572059992714,NULL,NULL,'{"id":2968645572059992714,"of_table":"language","code":"BXM","label":"Buriat, Mongolia","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(589,1,'codes',1366042734993870732,NULL,NULL,'{"id":1366042734993870732,"of_table":"language","code":"BYE","label":"Byelorussian","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(590,1,'codes',2097316970492004325,NULL,NULL,'{"id":2097316970492004325,"of_table":"language","code":"BYN","label":"Bilen","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(591,1,'codes',1521032834737667217,NULL,NULL,'{"id":1521032834737667217,"of_table":"language","code":"BYV","label":"Medumba","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(592,1,'codes',8581582292503750926,NULL,NULL,'{"id":8581582292503750926,"of_table":"language","code":"BZJ","label":"Belize Kriol English","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(593,1,'codes',4909843933631255552,NULL,NULL,'{"id":4909843933631255552,"of_table":"language","code":"CAA","label":"Ch''Orti''","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(594,1,'codes',7841615390727173391,NULL,NULL,'{"id":7841615390727173391,"of_table":"language","code":"CAB","label":"Garifuna","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(595,1,'codes',5969760531285960348,NULL,NULL,'{"id":5969760531285960348,"of_table":"language","code":"CAC","label":"Cakchiquel","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(596,1,'codes',2948224317204563356,NULL,NULL,'{"id":2948224317204563356,"of_table":"language","code":"CAL","label":"Chaldean","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(597,1,'codes',2038937497621557282,NULL,NULL,'{"id":2038937497621557282,"of_table":"language","code":"CAM","label":"Cambodian","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(598,1,'codes',2476263509522532297,NULL,NULL,'{"id":2476263509522532297,"of_table":"language","code":"CAN","label":"Cantonese","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(599,1,'codes',9163507703560262886,NULL,NULL,'{"id":9163507703560262886,"of_table":"language","code":"CBK","label":"Chavacano","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(600,1,'codes',7425820420191487762,NULL,NULL,'{"id":7425820420191487762,"of_table":"language","code":"CCE","label":"Chalchiteco","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(601,1,'codes',5443762787466560315,NULL,NULL,'{"id":5443762787466560315,"of_table":"language","code":"CCP","label":"Chakma","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(602,1,'codes',1477539600720137112,NULL,NULL,'{"id":1477539600720137112,"of_table":"language","code":"CEB","label":"Cebuano","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(603,1,'codes',8531304743913689511,NULL,NULL,'{"id":8531304743913689511,"of_table":"language","code":"CHA","label":"Cha-Chao","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(604,1,'codes',2489424265927870487,NULL,NULL,'{"id":2489424265927870487,"of_table":"language","code":"CHE","label":"Chechen-Ingush","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(605,1,'codes',3593990638245973202,NULL,NULL,'{"id":3593990638245973202,"of_table":"language","code":"CHG","label":"Chiga","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(606,1,'codes',8115741480803174331,NULL,NULL,'{"id":8115741480803174331,"of_table":"language","code":"CHI","label":"Chin","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(607,1,'codes',7317310071489650621,NULL,NULL,'{"id":7317310071489650621,"of_table":"language","code":"CHU","label":"Chuj, San Sebastian Coatan","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(608,1,'codes',5027925625246941970,NULL,NULL,'{"id":5027925625246941970,"of_table":"language","code":"CIR","label":"Circassian","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(609,1,'codes',4462289204159593326,NULL,NULL,'{"id":4462289204159593326,"of_table":"language","code":"CJK","label":"Chokwe","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(610,1,'codes',8808942656061169985,NULL,NULL,'{"id":8808942656061169985,"of_table":"language","code":"CJY","label":"Henan","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(611,1,'codes',4296856360541817754,NULL,NULL,'{"id":4296856360541817754,"of_table":"language","code":"CKB","label":"Kurdish, Central (Alt Name Sorani)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(612,1,'codes',3038185058793968836,NULL,NULL,'{"id":3038185058793968836,"of_table":"language","code":"CNH","label":"Chin, Haka","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(613,1,'codes',2207033763010863988,NULL,NULL,'{"id":2207033763010863988,"of_table":"language","code":"CNM","label":"Chuj, San Mateo Ixtatan","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(614,1,'codes',7620006941507655800,NULL,NULL,'{"id":7620006941507655800,"of_table":"language","code":"COH","label":"Chichonyi","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(615,1,'codes',1850776105396746360,NULL,NULL,'{"id":1850776105396746360,"of_table":"language","code":"COM","label":"Comorian","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(616,1,'codes',8235557723641347501,NULL,NULL,'{"id":8235557723641347501,"of_table":"language","code":"COR","label":"Cora","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(617,1,'codes',8953223033803764419,NULL,NULL,'{"id":8953223033803764419,"of_table":"language","code":"CRE","label":"Creole","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(618,1,'codes',7444347273392778685,NULL,NULL,'{"id":7444347273392778685,"of_table":"language","code":"CRO","label":"Croatian","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(619,1,'codes',5959281272585184414,NULL,NULL,'{"id":5959281272585184414,"of_table":"language","code":"CSL","label":"Chinese Sign Language","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(620,1,'codes',7138446690785984757,NULL,NULL,'{"id":7138446690785984757,"of_table":"language","code":"CSN","label":"Colombian Sign Language","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(621,1,'codes',3045359569458139639,NULL,NULL,'{"id":3045359569458139639,"of_table":"language","code":"CTA","label":"Chatino, Tataltepec","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(622,1,'codes',7557574759011720003,NULL,NULL,'{"id":7557574759011720003,"of_table":"language","code":"CTD","label":"Chin Tedim","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(623,1,'codes',1314129630200697831,NULL,NULL,'{"id":1314129630200697831,"of_table":"language","code":"CTG","label":"Chittagonian","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(624,1,'codes',5545150451243043319,NULL,NULL,'{"id":5545150451243043319,"of_table":"language","code":"CTI","label":"Chol, Tila","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(625,1,'codes',3005998990235157527,NULL,NULL,'{"id":3005998990235157527,"of_table":"language","code":"CTU","label":"Chol, Tumbala","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(626,1,'codes',7983800867813413978,NULL,NULL,'{"id":7983800867813413978,"of_table":"language","code":"CV","label":"Cape Verdian","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(627,1,'codes',458528124223509246,NULL,NULL,'{"id":458528124223509246,"of_table":"language","code":"CZ","label":"Czech","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(628,1,'codes',2151382825661481897,NULL,NULL,'{"id":2151382825661481897,"of_table":"language","code":"DAG","label":"Dagbani","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(629,1,'codes',8480125888735668364,NULL,NULL,'{"id":8480125888735668364,"of_table":"language","code":"DAH","label":"Dahalo","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(630,1,'codes',7618395791753746033,NULL,NULL,'{"id":7618395791753746033,"of_table":"language","code":"DAM","label":"Tai Dam","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(631,1,'codes',8616066620892559033,NULL,NULL,'{"id":8616066620892559033,"of_table":"language","code":"DAN","label":"Danish","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(632,1,'codes',6613649567905789137,NULL,NULL,'{"id":6613649567905789137,"of_table":"language","code":"DAR","label":"Dargwa","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(633,1,'codes',8428416774388257985,NULL,NULL,'{"id":8428416774388257985,"of_table":"language","code":"DDN","label":"Dendi","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(634,1,'codes',4334885069025389853,NULL,NULL,'{"id":4334885069025389853,"of_table":"language","code":"DEE","label":"Dewoin","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(635,1,'codes',3978810879219004246,NULL,NULL,'{"id":3978810879219004246,"of_table":"language","code":"DIN","label":"Dinka","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(636,1,'codes',6061246156187961574,NULL,NULL,'{"id":6061246156187961574,"of_table":"language","code":"DIO","label":"Dyula","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(637,1,'codes',4365295314448791301,NULL,NULL,'{"id":4365295314448791301,"of_table":"language","code":"DIU","label":"Dioula","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(638,1,'codes',7547683822724250508,NULL,NULL,'{"id":7547683822724250508,"of_table":"language","code":"DIV","label":"Divehi","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(639,1,'codes',2161825621053626990,NULL,NULL,'{"id":2161825621053626990,"of_table":"language","code":"DJE","label":"Djerma","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(640,1,'codes',5146988806924224155,NULL,NULL,'{"id":5146988806924224155,"of_table":"language","code":"DNG","label":"Dingara","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(641,1,'codes',8365844798279849628,NULL,NULL,'{"id":8365844798279849628,"of_table":"language","code":"DUT","label":"Dutch","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(642,1,'codes',5124448877233903954,NULL,NULL,'{"id":5124448877233903954,"of_table":"language","code":"DYO","label":"Dyoula","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(643,1,'codes',315900462234695073,NULL,NULL,'{"id":315900462234695073,"of_table":"language","code":"DZG","label":"Dazaga","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(644,1,'codes',7159507747919800224,NULL,NULL,'{"id":7159507747919800224,"of_table":"language","code":"DZO","label":"Dzongkha","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(645,1,'codes',1645429923806207069,NULL,NULL,'{"id":1645429923806207069,"of_table":"language","code":"ECO","label":"Chinanteco","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(646,1,'codes',2611500660227687628,NULL,NULL,'{"id":2611500660227687628,"of_table":"language","code":"EDO","label":"Edo - Benin","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(647,1,'codes',7487508133326285606,NULL,NULL,'{"id":7487508133326285606,"of_table":"language","code":"EFI","label":"Efik","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(648,1,'codes',4813077343123053936,NULL,NULL,'{"id":4813077343123053936,"of_table":"language","code":"ENG","label":"English","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(649,1,'codes',4235365962673434057,NULL,NULL,'{"id":4235365962673434057,"of_table":"language","code":"ENP","label":"Enping","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(650,1,'codes',5667269799780014369,NULL,NULL,'{"id":5667269799780014369,"of_table":"language","code":"ESI","label":"Egyptian Sign","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(651,1,'codes',8524899183539517950,NULL,NULL,'{"id":8524899183539517950,"of_table":"language","code":"EST","label":"Estonian","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(652,1,'codes',2145505851888670839,NULL,NULL,'{"id":2145505851888670839,"of_table":"language","code":"ETH","label":"Ethiopian Sign","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(653,1,'codes',2846485887839342617,NULL,NULL,'{"id":2846485887839342617,"of_table":"language","code":"ETS","label":"Etsako","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(654,1,'codes',3524438935666107256,NULL,NULL,'{"id":3524438935666107256,"of_table":"language","code":"ETU","label":"Cameroon, Ejagham","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(655,1,'codes',1528763064584147798,NULL,NULL,'{"id":1528763064584147798,"of_table":"language","code":"EUT","label":"Eutian","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(656,1,'codes',4656821572107379120,NULL,NULL,'{"id":4656821572107379120,"of_table":"language","code":"EWE","label":"Ewe","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(657,1,'codes',6255869571182357304,NULL,NULL,'{"id":6255869571182357304,"of_table":"language","code":"FAA","label":"Falam","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(658,1,'codes',5897693423590453817,NULL,NULL,'{"id":5897693423590453817,"of_table":"language","code":"FAE","label":"Farsi - Afgani - Dari","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(659,1,'codes',1260267608731163883,NULL,NULL,'{"id":1260267608731163883,"of_table":"language","code":"FAN","label":"Fanti","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(660,1,'codes',3019551842898720354,NULL,NULL,'{"id":3019551842898720354,"of_table":"language","code":"FAP","label":"Palor","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(661,1,'codes',3778278514805155311,NULL,NULL,'{"id":3778278514805155311,"of_table":"language","code":"FAR","label":"Farsi","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(662,1,'codes',8021180607236784151,NULL,NULL,'{"id":8021180607236784151,"of_table":"language","code":"FIA","label":"Nobiin","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(663,1,'codes',5389583252023035377,NULL,NULL,'{"id":5389583252023035377,"of_table":"language","code":"FIJ","label":"Fijian","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(664,1,'codes',4554472723207927317,NULL,NULL,'{"id":4554472723207927317,"of_table":"language","code":"FIN","label":"Finnish","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(665,1,'codes',8818056280347176443,NULL,NULL,'{"id":8818056280347176443,"of_table":"language","code":"FLA","label":"Fula","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(666,1,'codes',7686688745927806547,NULL,NULL,'{"id":7686688745927806547,"of_table":"language","code":"FLE","label":"Flemish","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(667,1,'codes',5865139148518067425,NULL,NULL,'{"id":5865139148518067425,"of_table":"language","code":"FMP","label":"Bafang","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(668,1,'codes',910388186948115506,NULL,NULL,'{"id":910388186948115506,"of_table":"language","code":"FON","label":"Fon","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(669,1,'codes',6269052096988312288,NULL,NULL,'{"id":6269052096988312288,"of_table":"language","code":"FOO","label":"Foo Chow","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(670,1,'codes',7771668834401745441,NULL,NULL,'{"id":7771668834401745441,"of_table":"language","code":"FR","label":"French","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(671,1,'codes',3066741198416097198,NULL,NULL,'{"id":3066741198416097198,"of_table":"language","code":"FSI","label":"French Sign Language","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(672,1,'codes',3183190211513537232,NULL,NULL,'{"id":3183190211513537232,"of_table":"language","code":"FUF","label":"Fulani (Guinea Dialect)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(673,1,'codes',6072708787887035854,NULL,NULL,'{"id":6072708787887035854,"of_table":"language","code":"FUH","label":"Fulfulde, Western Niger","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(674,1,'codes',756447502955742042,NULL,NULL,'{"id":756447502955742042,"of_table":"language","code":"FUJ","label":"Fuji/Fujiman","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(675,1,'codes',6712466469478741380,NULL,NULL,'{"id":6712466469478741380,"of_table":"language","code":"FUK","label":"Fukienese","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(676,1,'codes',3452223987104492916,NULL,NULL,'{"id":3452223987104492916,"of_table":"language","code":"FUL","label":"Fulani","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(677,1,'codes',3088821003858666788,NULL,NULL,'{"id":3088821003858666788,"of_table":"language","code":"FUQ","label":"Fuqing","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(678,1,'codes',7794838478485301473,NULL,NULL,'{"id":7794838478485301473,"of_table":"language","code":"FVR","label":"Fur","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(679,1,'codes',7077583838124217661,NULL,NULL,'{"id":7077583838124217661,"of_table":"language","code":"GA","label":"Ga","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(680,1,'codes',3133534248485730065,NULL,NULL,'{"id":3133534248485730065,"of_table":"language","code":"GAE","label":"Gaelic","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(681,1,'codes',3998866900838945914,NULL,NULL,'{"id":3998866900838945914,"of_table":"language","code":"GAN","label":"Chinese Gan","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(682,1,'codes',464559718566763664,NULL,NULL,'{"id":464559718566763664,"of_table":"language","code":"GBA","label":"Gbande","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(683,1,'codes',4324020639400822414,NULL,NULL,'{"id":4324020639400822414,"of_table":"language","code":"GEA","label":"Geruma","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(684,1,'codes',288759870848044372,NULL,NULL,'{"id":288759870848044372,"of_table":"language","code":"GEG","label":"Gheg","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(685,1,'codes',366588577112105502,NULL,NULL,'{"id":366588577112105502,"of_table":"language","code":"GEO","label":"Georgian - Soviet Republic","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(686,1,'codes',8908058129247421853,NULL,NULL,'{"id":8908058129247421853,"of_table":"language","code":"GER","label":"German","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(687,1,'codes',4885613122900372561,NULL,NULL,'{"id":4885613122900372561,"of_table":"language","code":"GEX","label":"Garre","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(688,1,'codes',6636830456807768227,NULL,NULL,'{"id":6636830456807768227,"of_table":"language","code":"GIO","label":"Gio-Dan","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(689,1,'codes',6753707987652626853,NULL,NULL,'{"id":6753707987652626853,"of_table":"language","code":"GIS","label":"Gisi","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(690,1,'codes',8432937936033140988,NULL,NULL,'{"id":8432937936033140988,"of_table":"language","code":"GOA","label":"Guro","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(691,1,'codes',4319022813444157267,NULL,NULL,'{"id":4319022813444157267,"of_table":"language","code":"GOL","label":"Gola","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(692,1,'codes',3554490920856748702,NULL,NULL,'{"id":3554490920856748702,"of_table":"language","code":"GOM","label":"Goanese Konkani","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(693,1,'codes',5394297060465809652,NULL,NULL,'{"id":5394297060465809652,"of_table":"language","code":"GON","label":"Gonja","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(694,1,'codes',6358287009936027410,NULL,NULL,'{"id":6358287009936027410,"of_table":"language","code":"GOU","label":"Goun","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(695,1,'codes',6308178495333670918,NULL,NULL,'{"id":6308178495333670918,"of_table":"language","code":"GQR","label":"Gor (From Chad)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(696,1,'codes',3492398439920135574,NULL,NULL,'{"id":3492398439920135574,"of_table":"language","code":"GR","label":"Greek","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(697,1,'codes',2298644987143881695,NULL,NULL,'{"id":2298644987143881695,"of_table":"language","code":"GRB","label":"Grebo","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(698,1,'codes',6345046554759669659,NULL,NULL,'{"id":6345046554759669659,"of_table":"language","code":"GRM","label":"Gourmanchema","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(699,1,'codes',443347834069784033,NULL,NULL,'{"id":443347834069784033,"of_table":"language","code":"GSM","label":"Guatelmalan Sign Language","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(700,1,'codes',8667262962344966722,NULL,NULL,'{"id":8667262962344966722,"of_table":"language","code":"GSW","label":"German, Swiss","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(701,1,'codes',7332938631387684567,NULL,NULL,'{"id":7332938631387684567,"of_table":"language","code":"GUG","label":"Guarani, Paraguayan","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(702,1,'codes',4713291955155717178,NULL,NULL,'{"id":4713291955155717178,"of_table":"language","code":"GUJ","label":"Gujarati","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(703,1,'codes',7904967989199177005,NULL,NULL,'{"id":7904967989199177005,"of_table":"language","code":"GUN","label":"Gun-Gbe","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(704,1,'codes',4330851711606571289,NULL,NULL,'{"id":4330851711606571289,"of_table":"language","code":"GUR","label":"Farefare","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(705,1,'codes',1116967310508971689,NULL,NULL,'{"id":1116967310508971689,"of_table":"language","code":"GUZ","label":"Gussi (Kenya)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(706,1,'codes',4848095241637422845,NULL,NULL,'{"id":4848095241637422845,"of_table":"language","code":"GVR","label":"Gurung, Western","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(707,1,'codes',7480261373400291076,NULL,NULL,'{"id":7480261373400291076,"of_table":"language","code":"GXX","label":"We Southern","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(708,1,'codes',4196106061267128562,NULL,NULL,'{"id":4196106061267128562,"of_table":"language","code":"GYN","label":"Guyanese Creole English","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(709,1,'codes',954445153947441924,NULL,NULL,'{"id":954445153947441924,"of_table":"language","code":"HAI","label":"Haiyin","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(710,1,'codes',836691223018743100,NULL,NULL,'{"id":836691223018743100,"of_table":"language","code":"HAK","label":"Hakka","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(711,1,'codes',4651384896460611865,NULL,NULL,'{"id":4651384896460611865,"of_table":"language","code":"HAN","label":"Hainan","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(712,1,'codes',5736130459259057993,NULL,NULL,'{"id":5736130459259057993,"of_table":"language","code":"HAR","label":"Harari","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(713,1,'codes',5646196007340348918,NULL,NULL,'{"id":5646196007340348918,"of_table":"language","code":"HAS","label":"Hassaniya","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(714,1,'codes',667038082281286845,NULL,NULL,'{"id":667038082281286845,"of_table":"language","code":"HAU","label":"Hausa","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(715,1,'codes',7114743986362899956,NULL,NULL,'{"id":7114743986362899956,"of_table":"language","code":"HAZ","label":"Hazaragi","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(716,1,'codes',4414363968390152873,NULL,NULL,'{"id":4414363968390152873,"of_table":"language","code":"HCH","label":"Huichol","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(717,1,'codes',3013138811118115424,NULL,NULL,'{"id":3013138811118115424,"of_table":"language","code":"HDS","label":"Honduran Sign Language","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(718,1,'codes',6581588920932342841,NULL,NULL,'{"id":6581588920932342841,"of_table":"language","code":"HEB","label":"Hebrew","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(719,1,'codes',2594533888764949458,NULL,NULL,'{"id":2594533888764949458,"of_table":"language","code":"HER","label":"Herero","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(720,1,'codes',7513558316200549013,NULL,NULL,'{"id":7513558316200549013,"of_table":"language","code":"HIF","label":"Hindustani Fijian","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(721,1,'codes',5355814796386916804,NULL,NULL,'{"id":5355814796386916804,"of_table":"language","code":"HIL","label":"Hiligaynon","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(722,1,'codes',1437398967961942821,NULL,NULL,'{"id":1437398967961942821,"of_table":"language","code":"HIN","label":"Hindi","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(723,1,'codes',6837128044615005422,NULL,NULL,'{"id":6837128044615005422,"of_table":"language","code":"HLT","label":"Nga La","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(724,1,'codes',1446325487304532380,NULL,NULL,'{"id":1446325487304532380,"of_table":"language","code":"HMO","label":"Hmong","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(725,1,'codes',3152868572775559823,NULL,NULL,'{"id":3152868572775559823,"of_table":"language","code":"HNK","label":"Hindko","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(726,1,'codes',6095202063327487467,NULL,NULL,'{"id":6095202063327487467,"of_table":"language","code":"HNN","label":"Hunan","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(727,1,'codes',5338659315572162732,NULL,NULL,'{"id":5338659315572162732,"of_table":"language","code":"HOK","label":"Hokkien","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(728,1,'codes',5958377935541602996,NULL,NULL,'{"id":5958377935541602996,"of_table":"language","code":"HSN","label":"Xiang ( Alt Names: Hsiang, Hunan)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(729,1,'codes',1128712952225985624,NULL,NULL,'{"id":1128712952225985624,"of_table":"language","code":"HST","label":"Huasteco","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(730,1,'codes',8529872369730656558,NULL,NULL,'{"id":8529872369730656558,"of_table":"language","code":"HUN","label":"Hungarian","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(731,1,'codes',2905477584395106387,NULL,NULL,'{"id":2905477584395106387,"of_table":"language","code":"IBB","label":"Ibibio","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(732,1,'codes',3165292192634591521,NULL,NULL,'{"id":3165292192634591521,"of_table":"language","code":"IBO","label":"Igbo/Ibo","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(733,1,'codes',5395204551895012502,NULL,NULL,'{"id":5395204551895012502,"of_table":"language","code":"ICE","label":"Icelandic","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(734,1,'codes',6770191442331754753,NULL,NULL,'{"id":6770191442331754753,"of_table":"language","code":"IDU","label":"Idoma","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(735,1,'codes',2277891597935878785,NULL,NULL,'{"id":2277891597935878785,"of_table":"language","code":"IFA","label":"Farsi-Iranian-Persian","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(736,1,'codes',7542830013847413692,NULL,NULL,'{"id":7542830013847413692,"of_table":"language","code":"IGB","label":"Ebira","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(737,1,'codes',8828096136556569225,NULL,NULL,'{"id":8828096136556569225,"of_table":"language","code":"IGL","label":"Igala","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(738,1,'codes',8326764100538761362,NULL,NULL,'{"id":8326764100538761362,"of_table":"language","code":"IJO","label":"Ijo","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(739,1,'codes',551167724687438909,NULL,NULL,'{"id":551167724687438909,"of_table":"language","code":"IKA","label":"Ika","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(740,1,'codes',6873015963276070884,NULL,NULL,'{"id":6873015963276070884,"of_table":"language","code":"ILG","label":"Ilongot","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(741,1,'codes',4653749034197848691,NULL,NULL,'{"id":4653749034197848691,"of_table":"language","code":"ILO","label":"Ilocano","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(742,1,'codes',5648944468741653509,NULL,NULL,'{"id":5648944468741653509,"of_table":"language","code":"IND","label":"Indonesian","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(743,1,'codes',6029123725677376222,NULL,NULL,'{"id":6029123725677376222,"of_table":"language","code":"ING","label":"Ingush","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(744,1,'codes',7251610768097607795,NULL,NULL,'{"id":7251610768097607795,"of_table":"language","code":"INS","label":"Indian Sign Language","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(745,1,'codes',8373864111634765918,NULL,NULL,'{"id":8373864111634765918,"of_table":"language","code":"ISH","label":"Ishan","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(746,1,'codes',2206245975814635885,NULL,NULL,'{"id":2206245975814635885,"of_table":"language","code":"ISO","label":"Isoko","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(747,1,'codes',5625494951295438886,NULL,NULL,'{"id":5625494951295438886,"of_table":"language","code":"IST","label":"Isekiri","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(748,1,'codes',8743901650710777214,NULL,NULL,'{"id":8743901650710777214,"of_table":"language","code":"IT","label":"Italian","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(749,1,'codes',2272366986669749431,NULL,NULL,'{"id":2272366986669749431,"of_table":"language","code":"IUK","label":"In Absentia/Unknown","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(750,1,'codes',6687525740231225815,NULL,NULL,'{"id":6687525740231225815,"of_table":"language","code":"IXL","label":"Ixil","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(751,1,'codes',8521785058957445364,NULL,NULL,'{"id":8521785058957445364,"of_table":"language","code":"JAC","label":"Jacalteco, Eastern","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(752,1,'codes',6603527921485469259,NULL,NULL,'{"id":6603527921485469259,"of_table":"language","code":"JAI","label":"Jacalteco, Western (Popti)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(753,1,'codes',2917208871095355699,NULL,NULL,'{"id":2917208871095355699,"of_table":"language","code":"JAM","label":"Jamician Creole English","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(754,1,'codes',3036844106190238075,NULL,NULL,'{"id":3036844106190238075,"of_table":"language","code":"JAP","label":"Japanese","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(755,1,'codes',2047347338655241478,NULL,NULL,'{"id":2047347338655241478,"of_table":"language","code":"JAR","label":"Jarai","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(756,1,'codes',1037908628374052788,NULL,NULL,'{"id":1037908628374052788,"of_table":"language","code":"JAV","label":"Javanese","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(757,1,'codes',4995870128507861215,NULL,NULL,'{"id":4995870128507861215,"of_table":"language","code":"JIC","label":"Tol","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(758,1,'codes',6657458643616340962,NULL,NULL,'{"id":6657458643616340962,"of_table":"language","code":"JIV","label":"Shuar","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(759,1,'codes',2974503444857546148,NULL,NULL,'{"id":2974503444857546148,"of_table":"language","code":"JOL","label":"Dyola (Jola)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(760,1,'codes',3388102190122823856,NULL,NULL,'{"id":3388102190122823856,"of_table":"language","code":"JOS","label":"Jordanian Sign Language","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(761,1,'codes',1822709375019376707,NULL,NULL,'{"id":1822709375019376707,"of_table":"language","code":"JUB","label":"Juba","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(762,1,'codes',1766898252860151583,NULL,NULL,'{"id":1766898252860151583,"of_table":"language","code":"JUL","label":"Jirel","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(763,1,'codes',5480333421430621952,NULL,NULL,'{"id":5480333421430621952,"of_table":"language","code":"JYA","label":"Jirong","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(764,1,'codes',4380477734353261281,NULL,NULL,'{"id":4380477734353261281,"of_table":"language","code":"KAC","label":"Kachin","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(765,1,'codes',5720766061775908802,NULL,NULL,'{"id":5720766061775908802,"of_table":"language","code":"KAI","label":"Kaiping","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(766,1,'codes',7137204813886412339,NULL,NULL,'{"id":7137204813886412339,"of_table":"language","code":"KAL","label":"Kalabari","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(767,1,'codes',5578190972078991548,NULL,NULL,'{"id":5578190972078991548,"of_table":"language","code":"KAM","label":"Kamba","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(768,1,'codes',3060278115009965056,NULL,NULL,'{"id":3060278115009965056,"of_table":"language","code":"KAO","label":"Xaasongaxango (Kasonke, Xasonga)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(769,1,'codes',7569521084531616579,NULL,NULL,'{"id":7569521084531616579,"of_table":"language","code":"KAR","label":"Karachay","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(770,1,'codes',8201864437979308800,NULL,NULL,'{"id":8201864437979308800,"of_table":"language","code":"KAS","label":"Kashmiri","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(771,1,'codes',4110552776362638341,NULL,NULL,'{"id":4110552776362638341,"of_table":"language","code":"KAZ","label":"Kazakh","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(772,1,'codes',1687143477519223577,NULL,NULL,'{"id":1687143477519223577,"of_table":"language","code":"KBP","label":"Kabiye","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(773,1,'codes',3018171684496033259,NULL,NULL,'{"id":3018171684496033259,"of_table":"language","code":"KEK","label":"Kekchi","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(774,1,'codes',322662165861072085,NULL,NULL,'{"id":322662165861072085,"of_table":"language","code":"KEN","label":"Kenyang","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(775,1,'codes',5369857960647483416,NULL,NULL,'{"id":5369857960647483416,"of_table":"language","code":"KGA","label":"Koyaga","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(776,1,'codes',7573508218328341249,NULL,NULL,'{"id":7573508218328341249,"of_table":"language","code":"KGN","label":"Kongo/Kikongo","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(777,1,'codes',8383605542568761745,NULL,NULL,'{"id":8383605542568761745,"of_table":"language","code":"KHA","label":"Kham","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(778,1,'codes',6282887170177555311,NULL,NULL,'{"id":6282887170177555311,"of_table":"language","code":"KHM","label":"Khmer Central - Thailand/Cambodia","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(779,1,'codes',5523001749048966917,NULL,NULL,'{"id":5523001749048966917,"of_table":"language","code":"KIG","label":"Kirghiz","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(780,1,'codes',6309229847871374741,NULL,NULL,'{"id":6309229847871374741,"of_table":"language","code":"KIK","label":"Kikuya","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(781,1,'codes',317478646776376060,NULL,NULL,'{"id":317478646776376060,"of_table":"language","code":"KIN","label":"Kinyarwanda","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(782,1,'codes',8323699167624056839,NULL,NULL,'{"id":8323699167624056839,"of_table":"language","code":"KIR","label":"Kiribat","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(783,1,'codes',4225550664392543261,NULL,NULL,'{"id":4225550664392543261,"of_table":"language","code":"KIS","label":"Kissi","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(784,1,'codes',3783314188343191847,NULL,NULL,'{"id":3783314188343191847,"of_table":"language","code":"KIT","label":"Kituba","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(785,1,'codes',3081512250151791211,NULL,NULL,'{"id":3081512250151791211,"of_table":"language","code":"KJP","label":"Karen, Pwo Eastern","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(786,1,'codes',2426822476999637623,NULL,NULL,'{"id":2426822476999637623,"of_table":"language","code":"KKO","label":"Konkomba","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(787,1,'codes',2641570009558422506,NULL,NULL,'{"id":2641570009558422506,"of_table":"language","code":"KMU","label":"Khmu","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(788,1,'codes',1094089257828577677,NULL,NULL,'{"id":1094089257828577677,"of_table":"language","code":"KND","label":"Kurundi","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(789,1,'codes',4615591568214163212,NULL,NULL,'{"id":4615591568214163212,"of_table":"language","code":"KNG","label":"Kongo","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(790,1,'codes',5620802244156173518,NULL,NULL,'{"id":5620802244156173518,"of_table":"language","code":"KNJ","label":"Konjobal, Western (Akateko)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(791,1,'codes',2138941222949626626,NULL,NULL,'{"id":2138941222949626626,"of_table":"language","code":"KNK","label":"Konkani","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(792,1,'codes',3952079183453503697,NULL,NULL,'{"id":3952079183453503697,"of_table":"language","code":"KNN","label":"Kannada","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(793,1,'codes',8186252475951220444,NULL,NULL,'{"id":8186252475951220444,"of_table":"language","code":"KNO","label":"Kono","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(794,1,'codes',4656557461869692986,NULL,NULL,'{"id":4656557461869692986,"of_table":"language","code":"KNU","label":"Kanuri","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(795,1,'codes',3393754658991444455,NULL,NULL,'{"id":3393754658991444455,"of_table":"language","code":"KON","label":"Konjobal","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(796,1,'codes',7787623234506643900,NULL,NULL,'{"id":7787623234506643900,"of_table":"language","code":"KOR","label":"Korean","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(797,1,'codes',8745034660841034094,NULL,NULL,'{"id":8745034660841034094,"of_table":"language","code":"KOS","label":"Kosovo","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(798,1,'codes',637605639725437263,NULL,NULL,'{"id":637605639725437263,"of_table":"language","code":"KOT","label":"Kotokoli","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(799,1,'codes',8434227650019342840,NULL,NULL,'{"id":8434227650019342840,"of_table":"language","code":"KOU","label":"Kouranko","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(800,1,'codes',2865616391532736235,NULL,NULL,'{"id":2865616391532736235,"of_table":"language","code":"KPE","label":"Kpelle","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(801,1,'codes',5626614135563858436,NULL,NULL,'{"id":5626614135563858436,"of_table":"language","code":"KPJ","label":"Karen, Pwo Eastern","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(802,1,'codes',3052093273662559871,NULL,NULL,'{"id":3052093273662559871,"of_table":"language","code":"KQS","label":"Kissi, Northern (Guinea)(Sierra Leone)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(803,1,'codes',992501668361883050,NULL,NULL,'{"id":992501668361883050,"of_table":"language","code":"KRA","label":"Krahn","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(804,1,'codes',4676921367992938746,NULL,NULL,'{"id":4676921367992938746,"of_table":"language","code":"KRI","label":"Krio","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(805,1,'codes',5612421002039880688,NULL,NULL,'{"id":5612421002039880688,"of_table":"language","code":"KRU","label":"Kru","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(806,1,'codes',3246204979144950592,NULL,NULL,'{"id":3246204979144950592,"of_table":"language","code":"KSR","label":"Kosraean","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(807,1,'codes',3224976835648237794,NULL,NULL,'{"id":3224976835648237794,"of_table":"language","code":"KSS","label":"Kisi, Southern (Liberia)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(808,1,'codes',169440150673221218,NULL,NULL,'{"id":169440150673221218,"of_table":"language","code":"KSW","label":"Karen, S''Gaw","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(809,1,'codes',2095811714432669992,NULL,NULL,'{"id":2095811714432669992,"of_table":"language","code":"KTB","label":"Kambaata","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(810,1,'codes',3998640042131835396,NULL,NULL,'{"id":3998640042131835396,"of_table":"language","code":"KUD","label":"Kurdish","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(811,1,'codes',8142706801197015215,NULL,NULL,'{"id":8142706801197015215,"of_table":"language","code":"KUK","label":"Kuki","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(812,1,'codes',3337274728337337521,NULL,NULL,'{"id":3337274728337337521,"of_table":"language","code":"KUN","label":"Kunama","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(813,1,'codes',1457642983321613276,NULL,NULL,'{"id":1457642983321613276,"of_table":"language","code":"KUR","label":"Kurmanji","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(814,1,'codes',5324850727596126281,NULL,NULL,'{"id":5324850727596126281,"of_table":"language","code":"KUS","label":"Kussal","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(815,1,'codes',361735367266384847,NULL,NULL,'{"id":361735367266384847,"of_table":"language","code":"KXM","label":"Khmer Northern - Thailand","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(816,1,'codes',8590307908867332144,NULL,NULL,'{"id":8590307908867332144,"of_table":"language","code":"KYG","label":"Kyrgyzstani","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(817,1,'codes',1714259761971253855,NULL,NULL,'{"id":1714259761971253855,"of_table":"language","code":"LAJ","label":"Lango","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(818,1,'codes',8639998687680039776,NULL,NULL,'{"id":8639998687680039776,"of_table":"language","code":"LAM","label":"Lamba","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(819,1,'codes',3641167099761724617,NULL,NULL,'{"id":3641167099761724617,"of_table":"language","code":"LAO","label":"Lao","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(820,1,'codes',644927318391285432,NULL,NULL,'{"id":644927318391285432,"of_table":"language","code":"LAT","label":"Latvian","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(821,1,'codes',6221085978355437073,NULL,NULL,'{"id":6221085978355437073,"of_table":"language","code":"LEB","label":"Lebanese","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(822,1,'codes',2497838085045773073,NULL,NULL,'{"id":2497838085045773073,"of_table":"language","code":"LGB","label":"Lugbara","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(823,1,'codes',1498776928719748322,NULL,NULL,'{"id":1498776928719748322,"of_table":"language","code":"LHU","label":"Lahu","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(824,1,'codes',2387212202865704086,NULL,NULL,'{"id":2387212202865704086,"of_table":"language","code":"LIA","label":"Limba, West-Central","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(825,1,'codes',2300843079290023760,NULL,NULL,'{"id":2300843079290023760,"of_table":"language","code":"LIN","label":"Lingala","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(826,1,'codes',8972089135655043082,NULL,NULL,'{"id":8972089135655043082,"of_table":"language","code":"LIT","label":"Lithuanian","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(827,1,'codes',3445623710403433481,NULL,NULL,'{"id":3445623710403433481,"of_table":"language","code":"LKB","label":"Lukabaras","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(828,1,'codes',2265635006401759276,NULL,NULL,'{"id":2265635006401759276,"of_table":"language","code":"LKR","label":"Pari","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(829,1,'codes',2211332455154999141,NULL,NULL,'{"id":2211332455154999141,"of_table":"language","code":"LLS","label":"Lithuanian Sign Language","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(830,1,'codes',4313578163107215788,NULL,NULL,'{"id":4313578163107215788,"of_table":"language","code":"LMP","label":"Limbum","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(831,1,'codes',6606436397024196875,NULL,NULL,'{"id":6606436397024196875,"of_table":"language","code":"LNG","label":"Lin Gao","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(832,1,'codes',6753326065297350250,NULL,NULL,'{"id":6753326065297350250,"of_table":"language","code":"LNS","label":"Lamnso","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(833,1,'codes',2869899798979847805,NULL,NULL,'{"id":2869899798979847805,"of_table":"language","code":"LOM","label":"Loma","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(834,1,'codes',5172919965496251235,NULL,NULL,'{"id":5172919965496251235,"of_table":"language","code":"LOR","label":"Lorma","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(835,1,'codes',2521531580110976933,NULL,NULL,'{"id":2521531580110976933,"of_table":"language","code":"LRL","label":"Lari","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(836,1,'codes',8864594149164510957,NULL,NULL,'{"id":8864594149164510957,"of_table":"language","code":"LSH","label":"Lish","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(837,1,'codes',8042703480896182159,NULL,NULL,'{"id":8042703480896182159,"of_table":"language","code":"LSM","label":"Saamia","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(838,1,'codes',4795724486232866420,NULL,NULL,'{"id":4795724486232866420,"of_table":"language","code":"LUB","label":"Luba-Kasia","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(839,1,'codes',7287841157870850594,NULL,NULL,'{"id":7287841157870850594,"of_table":"language","code":"LUG","label":"Luganda","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(840,1,'codes',4555438147720592126,NULL,NULL,'{"id":4555438147720592126,"of_table":"language","code":"LUH","label":"Kiluba","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(841,1,'codes',5084082091119750383,NULL,NULL,'{"id":5084082091119750383,"of_table":"language","code":"LUN","label":"Lunda","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(842,1,'codes',5262826116527378215,NULL,NULL,'{"id":5262826116527378215,"of_table":"language","code":"LUO","label":"Luo","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(843,1,'codes',5075266745440409137,NULL,NULL,'{"id":5075266745440409137,"of_table":"language","code":"LUS","label":"Chin,Mizo","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(844,1,'codes',7989968118502174373,NULL,NULL,'{"id":7989968118502174373,"of_table":"language","code":"LUY","label":"Oluluyia","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(845,1,'codes',4852442150357878292,NULL,NULL,'{"id":4852442150357878292,"of_table":"language","code":"LWO","label":"Luwo","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(846,1,'codes',168875512753586289,NULL,NULL,'{"id":168875512753586289,"of_table":"language","code":"MAC","label":"Macedonian","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(847,1,'codes',3396472593888268896,NULL,NULL,'{"id":3396472593888268896,"of_table":"language","code":"MAD","label":"Mandingo","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(848,1,'codes',3313961727689153333,NULL,NULL,'{"id":3313961727689153333,"of_table":"language","code":"MAI","label":"Maithili","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(849,1,'codes',2596789930965551960,NULL,NULL,'{"id":2596789930965551960,"of_table":"language","code":"MAJ","label":"Mazatek","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(850,1,'codes',6044813797239003459,NULL,NULL,'{"id":6044813797239003459,"of_table":"language","code":"MAL","label":"Malayalam/Indian","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(851,1,'codes',1478613373704060315,NULL,NULL,'{"id":1478613373704060315,"of_table":"language","code":"MAM","label":"Mam","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(852,1,'codes',6755051495093360486,NULL,NULL,'{"id":6755051495093360486,"of_table":"language","code":"MAN","label":"Mandarin","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(853,1,'codes',1917417497532478969,NULL,NULL,'{"id":1917417497532478969,"of_table":"language","code":"MAR","label":"Marathi","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(854,1,'codes',6213752024372279219,NULL,NULL,'{"id":6213752024372279219,"of_table":"language","code":"MAS","label":"Maasai","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(855,1,'codes',6016869641498202478,NULL,NULL,'{"id":6016869641498202478,"of_table":"language","code":"MAY","label":"Malay","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(856,1,'codes',620597767749469090,NULL,NULL,'{"id":620597767749469090,"of_table":"language","code":"MAZ","label":"Mazahua, Central","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(857,1,'codes',6004635332906257437,NULL,NULL,'{"id":6004635332906257437,"of_table":"language","code":"MBO","label":"Mbo","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(858,1,'codes',7604201117273021590,NULL,NULL,'{"id":7604201117273021590,"of_table":"language","code":"MDD","label":"Mbum","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(859,1,'codes',508260858188191573,NULL,NULL,'{"id":508260858188191573,"of_table":"language","code":"MDE","label":"Maba (Chad)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(860,1,'codes',3816111446630035971,NULL,NULL,'{"id":3816111446630035971,"of_table":"language","code":"MEH","label":"Mixtec, Southwestern Tlaxiaco","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(861,1,'codes',51800252332726987,NULL,NULL,'{"id":51800252332726987,"of_table":"language","code":"MEN","label":"Mende","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(862,1,'codes',1433318946440983852,NULL,NULL,'{"id":1433318946440983852,"of_table":"language","code":"MER","label":"Meru","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(863,1,'codes',6734130237380760366,NULL,NULL,'{"id":6734130237380760366,"of_table":"language","code":"MFD","label":"Mendankwe-Nkwen","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(864,1,'codes',4573629936758036129,NULL,NULL,'{"id":4573629936758036129,"of_table":"language","code":"MFQ","label":"Moba","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(865,1,'codes',4523364904757766021,NULL,NULL,'{"id":4523364904757766021,"of_table":"language","code":"MFS","label":"Mexican Sign Language","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(866,1,'codes',4768978269003488076,NULL,NULL,'{"id":4768978269003488076,"of_table":"language","code":"MFV","label":"Mandjak/Manjaco","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(867,1,'codes',1809474470443041464,NULL,NULL,'{"id":1809474470443041464,"of_table":"language","code":"MFZ","label":"Maaban","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(868,1,'codes',4853103002998119986,NULL,NULL,'{"id":4853103002998119986,"of_table":"language","code":"MGO","label":"Meta","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(869,1,'codes',8346643893862686749,NULL,NULL,'{"id":8346643893862686749,"of_table":"language","code":"MGP","label":"Magar, Eastern","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(870,1,'codes',8788327973856882950,NULL,NULL,'{"id":8788327973856882950,"of_table":"language","code":"MGR","label":"Mambwe-Lungu","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(871,1,'codes',2251338517837326973,NULL,NULL,'{"id":2251338517837326973,"of_table":"language","code":"MHI","label":"Madi","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(872,1,'codes',8832461246875817906,NULL,NULL,'{"id":8832461246875817906,"of_table":"language","code":"MHK","label":"Mungaka","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(873,1,'codes',685711095492688544,NULL,NULL,'{"id":685711095492688544,"of_table":"language","code":"MHL","label":"Marshallese","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(874,1,'codes',3544782083769985933,NULL,NULL,'{"id":3544782083769985933,"of_table":"language","code":"MIE","label":"Mien","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(875,1,'codes',8976632389035151360,NULL,NULL,'{"id":8976632389035151360,"of_table":"language","code":"MIN","label":"Minnan","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(876,1,'codes',7524852937173612781,NULL,NULL,'{"id":7524852937173612781,"of_table":"language","code":"MIO","label":"Pinotepa Nacional Mixtec","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(877,1,'codes',3104129002017533207,NULL,NULL,'{"id":3104129002017533207,"of_table":"language","code":"MIS","label":"Miskito","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(878,1,'codes',6847218088086772994,NULL,NULL,'{"id":6847218088086772994,"of_table":"language","code":"MIX","label":"Mixteco","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(879,1,'codes',9176666690965563183,NULL,NULL,'{"id":9176666690965563183,"of_table":"language","code":"MKE","label":"Malinke","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(880,1,'codes',6675722752036950395,NULL,NULL,'{"id":6675722752036950395,"of_table":"language","code":"MKH","label":"Mungaka","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(881,1,'codes',9044920812529861749,NULL,NULL,'{"id":9044920812529861749,"of_table":"language","code":"MKO","label":"Mandinko","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(882,1,'codes',788557031326864264,NULL,NULL,'{"id":788557031326864264,"of_table":"language","code":"MKU","label":"Maninka, Konyanka","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(883,1,'codes',2100770246275923435,NULL,NULL,'{"id":2100770246275923435,"of_table":"language","code":"MLG","label":"Malagasy","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(884,1,'codes',5408401053343921097,NULL,NULL,'{"id":5408401053343921097,"of_table":"language","code":"MLT","label":"Maltese","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(885,1,'codes',3618900938701706854,NULL,NULL,'{"id":3618900938701706854,"of_table":"language","code":"MMC","label":"Mazahua, Michoacan","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(886,1,'codes',1793944384808429220,NULL,NULL,'{"id":1793944384808429220,"of_table":"language","code":"MNA","label":"Mina","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(887,1,'codes',6926202749136739774,NULL,NULL,'{"id":6926202749136739774,"of_table":"language","code":"MND","label":"Mandinka","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(888,1,'codes',4611328416323477124,NULL,NULL,'{"id":4611328416323477124,"of_table":"language","code":"MNE","label":"Naba","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(889,1,'codes',246299544207027813,NULL,NULL,'{"id":246299544207027813,"of_table":"language","code":"MNG","label":"Mingrelian","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(890,1,'codes',7526924973019840797,NULL,NULL,'{"id":7526924973019840797,"of_table":"language","code":"MNI","label":"Maninka","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(891,1,'codes',8794572666732921359,NULL,NULL,'{"id":8794572666732921359,"of_table":"language","code":"MNK","label":"Munkukutuba","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(892,1,'codes',4900052929203427465,NULL,NULL,'{"id":4900052929203427465,"of_table":"language","code":"MNO","label":"Mano","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(893,1,'codes',5162480868461075243,NULL,NULL,'{"id":5162480868461075243,"of_table":"language","code":"MNR","label":"Meitei (Manipuri)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(894,1,'codes',511402202937844210,NULL,NULL,'{"id":511402202937844210,"of_table":"language","code":"MNT","label":"Montenegrin","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(895,1,'codes',6121282732091357879,NULL,NULL,'{"id":6121282732091357879,"of_table":"language","code":"MNW","label":"Mon","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(896,1,'codes',7425837146797959251,NULL,NULL,'{"id":7425837146797959251,"of_table":"language","code":"MOK","label":"Mokpwe","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(897,1,'codes',8903064077837223002,NULL,NULL,'{"id":8903064077837223002,"of_table":"language","code":"MON","label":"Mongolian","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(898,1,'codes',5201936398984560457,NULL,NULL,'{"id":5201936398984560457,"of_table":"language","code":"MOP","label":"Maya, Mopan","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(899,1,'codes',1965687169158945491,NULL,NULL,'{"id":1965687169158945491,"of_table":"language","code":"MOR","label":"More-Moshey","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(900,1,'codes',610222834957876720,NULL,NULL,'{"id":610222834957876720,"of_table":"language","code":"MOS","label":"Mossi","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(901,1,'codes',4728919252633640485,NULL,NULL,'{"id":4728919252633640485,"of_table":"language","code":"MRD","label":"Magar, Western","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(902,1,'codes',344945151929443622,NULL,NULL,'{"id":344945151929443622,"of_table":"language","code":"MSA","label":"Masalit","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(903,1,'codes',9002016248124767014,NULL,NULL,'{"id":9002016248124767014,"of_table":"language","code":"MSH","label":"Moshi","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(904,1,'codes',3278044581902518728,NULL,NULL,'{"id":3278044581902518728,"of_table":"language","code":"MSR","label":"Mongolian Sign Language","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(905,1,'codes',938230198508852714,NULL,NULL,'{"id":938230198508852714,"of_table":"language","code":"MUL","label":"Multani","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(906,1,'codes',6588283543780212463,NULL,NULL,'{"id":6588283543780212463,"of_table":"language","code":"MUN","label":"Muong","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(907,1,'codes',2319577164521331212,NULL,NULL,'{"id":2319577164521331212,"of_table":"language","code":"MWW","label":"Hmong Daw","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(908,1,'codes',7836763706263945566,NULL,NULL,'{"id":7836763706263945566,"of_table":"language","code":"MXP","label":"Mixe, Tlahuitoltepec","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(909,1,'codes',1211460637983551190,NULL,NULL,'{"id":1211460637983551190,"of_table":"language","code":"MXV","label":"Mixtec, Metlatonoc","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(910,1,'codes',6213922274240903093,NULL,NULL,'{"id":6213922274240903093,"of_table":"language","code":"MXX ","label":"Mahou","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(911,1,'codes',6617672013907094066,NULL,NULL,'{"id":6617672013907094066,"of_table":"language","code":"MYA","label":"Maya, Yucatec","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(912,1,'codes',6867099217711352974,NULL,NULL,'{"id":6867099217711352974,"of_table":"language","code":"MYY","label":"Maymay","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(913,1,'codes',5776803501475872681,NULL,NULL,'{"id":5776803501475872681,"of_table":"language","code":"MZJ","label":"Manya","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(914,1,'codes',405031735943904452,NULL,NULL,'{"id":405031735943904452,"of_table":"language","code":"NAH","label":"Nahuatl","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(915,1,'codes',4221740745803037227,NULL,NULL,'{"id":4221740745803037227,"of_table":"language","code":"NDF","label":"Ndebele","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(916,1,'codes',7423452108215556378,NULL,NULL,'{"id":7423452108215556378,"of_table":"language","code":"NEP","label":"Nepali","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(917,1,'codes',4386396402311586538,NULL,NULL,'{"id":4386396402311586538,"of_table":"language","code":"NEU","label":"Nuer","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(918,1,'codes',7918766344921948041,NULL,NULL,'{"id":7918766344921948041,"of_table":"language","code":"NEW","label":"Newari","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(919,1,'codes',4792089160490524815,NULL,NULL,'{"id":4792089160490524815,"of_table":"language","code":"NGE","label":"Ngemba","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(920,1,'codes',305741397727802452,NULL,NULL,'{"id":305741397727802452,"of_table":"language","code":"NGI","label":"Ngie","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(921,1,'codes',477498565942508647,NULL,NULL,'{"id":477498565942508647,"of_table":"language","code":"NGU","label":"Nahuatl, Guerrero","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(922,1,'codes',1186916545098231085,NULL,NULL,'{"id":1186916545098231085,"of_table":"language","code":"NHA","label":"Nahvatl","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(923,1,'codes',2573245728212175650,NULL,NULL,'{"id":2573245728212175650,"of_table":"language","code":"NIX","label":"Hema","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(924,1,'codes',239287385646725678,NULL,NULL,'{"id":239287385646725678,"of_table":"language","code":"NNB","label":"Nandi","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(925,1,'codes',2874763340673647171,NULL,NULL,'{"id":2874763340673647171,"of_table":"language","code":"NNZ","label":"Nda Nda","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(926,1,'codes',1622109469941324678,NULL,NULL,'{"id":1622109469941324678,"of_table":"language","code":"NOR","label":"Norwegian","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(927,1,'codes',6718398260328757896,NULL,NULL,'{"id":6718398260328757896,"of_table":"language","code":"NSE","label":"Nsenga","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(928,1,'codes',2939830356764257794,NULL,NULL,'{"id":2939830356764257794,"of_table":"language","code":"NSH","label":"Ngoshie","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(929,1,'codes',8775346899118659362,NULL,NULL,'{"id":8775346899118659362,"of_table":"language","code":"NSP","label":"Nepalese Sign Language","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(930,1,'codes',4964401569882385219,NULL,NULL,'{"id":4964401569882385219,"of_table":"language","code":"NSS","label":"Non Standard Sign Language","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(931,1,'codes',4631050134754956858,NULL,NULL,'{"id":4631050134754956858,"of_table":"language","code":"NUB","label":"Nubian","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(932,1,'codes',2850565553246325799,NULL,NULL,'{"id":2850565553246325799,"of_table":"language","code":"NWE","label":"Ngwe","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(933,1,'codes',5101155400357910423,NULL,NULL,'{"id":5101155400357910423,"of_table":"language","code":"NYA","label":"Nyanja","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(934,1,'codes',4669401057751193094,NULL,NULL,'{"id":4669401057751193094,"of_table":"language","code":"NYK","label":"Nyankole","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(935,1,'codes',4963073130791039404,NULL,NULL,'{"id":4963073130791039404,"of_table":"language","code":"NZE","label":"Nzema","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(936,1,'codes',12356483182495770,NULL,NULL,'{"id":12356483182495770,"of_table":"language","code":"OGN","label":"Ogoni","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(937,1,'codes',2550735672039819549,NULL,NULL,'{"id":2550735672039819549,"of_table":"language","code":"OKU","label":"Oku","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(938,1,'codes',561175160109060677,NULL,NULL,'{"id":561175160109060677,"of_table":"language","code":"ONY","label":"Onyanja","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(939,1,'codes',7789962492367149793,NULL,NULL,'{"id":7789962492367149793,"of_table":"language","code":"ORI","label":"Oriya","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(940,1,'codes',66291991887970294,NULL,NULL,'{"id":66291991887970294,"of_table":"language","code":"ORO","label":"Oroma","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(941,1,'codes',4254779337410568913,NULL,NULL,'{"id":4254779337410568913,"of_table":"language","code":"OSE","label":"Osetin","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(942,1,'codes',5772911243247138661,NULL,NULL,'{"id":5772911243247138661,"of_table":"language","code":"OTN","label":"Otomi Tenango","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(943,1,'codes',1040328316625550199,NULL,NULL,'{"id":1040328316625550199,"of_table":"language","code":"OTX","label":"Otomi, Texcatepec","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(944,1,'codes',2381456904415622411,NULL,NULL,'{"id":2381456904415622411,"of_table":"language","code":"PAL","label":"Palan","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(945,1,'codes',2784345539356981725,NULL,NULL,'{"id":2784345539356981725,"of_table":"language","code":"PAM","label":"Pampangan","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(946,1,'codes',4584794276008227842,NULL,NULL,'{"id":4584794276008227842,"of_table":"language","code":"PAN","label":"Pangasinan","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(947,1,'codes',8874189234821724022,NULL,NULL,'{"id":8874189234821724022,"of_table":"language","code":"PAP","label":"Papiamento","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(948,1,'codes',1115012299575704669,NULL,NULL,'{"id":1115012299575704669,"of_table":"language","code":"PBS","label":"Pame, Central","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(949,1,'codes',7813373664593593360,NULL,NULL,'{"id":7813373664593593360,"of_table":"language","code":"PCM","label":"Pidgin, Nigerian","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(950,1,'codes',9174843980114554238,NULL,NULL,'{"id":9174843980114554238,"of_table":"language","code":"PCO","label":"Pocomam","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(951,1,'codes',8436045763594192243,NULL,NULL,'{"id":8436045763594192243,"of_table":"language","code":"PDT","label":"Plautdietsch","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(952,1,'codes',3765403095256161072,NULL,NULL,'{"id":3765403095256161072,"of_table":"language","code":"PDU","label":"Kayan","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(953,1,'codes',545402627756252485,NULL,NULL,'{"id":545402627756252485,"of_table":"language","code":"PHR","label":"Pahari-Potwari","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(954,1,'codes',8582801534447942336,NULL,NULL,'{"id":8582801534447942336,"of_table":"language","code":"PI","label":"Palauan","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(955,1,'codes',4359406807092013584,NULL,NULL,'{"id":4359406807092013584,"of_table":"language","code":"PIG","label":"Pidgin English","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(956,1,'codes',5350093052962999737,NULL,NULL,'{"id":5350093052962999737,"of_table":"language","code":"PNY","label":"Pinyin","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(957,1,'codes',3972005045689836833,NULL,NULL,'{"id":3972005045689836833,"of_table":"language","code":"POH","label":"Poqomchi","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(958,1,'codes',4928290759736871527,NULL,NULL,'{"id":4928290759736871527,"of_table":"language","code":"POK","label":"Pokomam","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(959,1,'codes',8202402501415985975,NULL,NULL,'{"id":8202402501415985975,"of_table":"language","code":"POL","label":"Polish","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(960,1,'codes',5113473059669450162,NULL,NULL,'{"id":5113473059669450162,"of_table":"language","code":"PON","label":"Pohnpeian","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(961,1,'codes',5115929187847397122,NULL,NULL,'{"id":5115929187847397122,"of_table":"language","code":"POR","label":"Portuguese","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(962,1,'codes',5634180777450138581,NULL,NULL,'{"id":5634180777450138581,"of_table":"language","code":"POU","label":"Pulaar","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(963,1,'codes',8805424864123453846,NULL,NULL,'{"id":8805424864123453846,"of_table":"language","code":"POV","label":"Criolu Upper Guinea","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(964,1,'codes',1231679548058953209,NULL,NULL,'{"id":1231679548058953209,"of_table":"language","code":"PSO","label":"Polish Sign Language","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(965,1,'codes',1744087402460541930,NULL,NULL,'{"id":1744087402460541930,"of_table":"language","code":"PSR","label":"Portuguese Sign Language","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(966,1,'codes',5100125951608724267,NULL,NULL,'{"id":5100125951608724267,"of_table":"language","code":"PTS","label":"Guianese Creole French (Patois)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(967,1,'codes',4809659980996417410,NULL,NULL,'{"id":4809659980996417410,"of_table":"language","code":"PUN","label":"Punjabi","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(968,1,'codes',612356966157435299,NULL,NULL,'{"id":612356966157435299,"of_table":"language","code":"PUS","label":"Pushtu","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(969,1,'codes',2247083138977775864,NULL,NULL,'{"id":2247083138977775864,"of_table":"language","code":"PUT","label":"Putian","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(970,1,'codes',8159902310853445399,NULL,NULL,'{"id":8159902310853445399,"of_table":"language","code":"PXM","label":"Mixe, Quetzaltepec","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(971,1,'codes',1464471417314722105,NULL,NULL,'{"id":1464471417314722105,"of_table":"language","code":"QAC","label":"Quiche-Achi","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(972,1,'codes',42212891643190115,NULL,NULL,'{"id":42212891643190115,"of_table":"language","code":"QCH","label":"Quechua","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(973,1,'codes',2267107038643410365,NULL,NULL,'{"id":2267107038643410365,"of_table":"language","code":"QUG","label":"Quichua, Chimborazo Highland","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(974,1,'codes',1612726747785220210,NULL,NULL,'{"id":1612726747785220210,"of_table":"language","code":"QUI","label":"Quiche","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(975,1,'codes',178161579904620737,NULL,NULL,'{"id":178161579904620737,"of_table":"language","code":"QUM","label":"Sipakapense","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(976,1,'codes',7178779267815849709,NULL,NULL,'{"id":7178779267815849709,"of_table":"language","code":"QUV","label":"Sacapulteco (Maya Tujaal)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(977,1,'codes',7224932159752850410,NULL,NULL,'{"id":7224932159752850410,"of_table":"language","code":"QXL","label":"Quichua, Salasaca Highland","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(978,1,'codes',4489089398388818281,NULL,NULL,'{"id":4489089398388818281,"of_table":"language","code":"QXR","label":"Quichua, Canar Highland","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(979,1,'codes',214160779372371808,NULL,NULL,'{"id":214160779372371808,"of_table":"language","code":"RAB","label":"Rabinal - Achi","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(980,1,'codes',1583548328587069227,NULL,NULL,'{"id":1583548328587069227,"of_table":"language","code":"RAG","label":"Maragoli","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(981,1,'codes',7854754348552835437,NULL,NULL,'{"id":7854754348552835437,"of_table":"language","code":"RAH","label":"Rahaween","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(982,1,'codes',8033554577288987265,NULL,NULL,'{"id":8033554577288987265,"of_table":"language","code":"RHA","label":"Rhade","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(983,1,'codes',5582515996898600113,NULL,NULL,'{"id":5582515996898600113,"of_table":"language","code":"RHG","label":"Rohingya","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(984,1,'codes',1687527791564432443,NULL,NULL,'{"id":1687527791564432443,"of_table":"language","code":"RMN","label":"Romani, Balkan","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(985,1,'codes',4122519696477777419,NULL,NULL,'{"id":4122519696477777419,"of_table":"language","code":"RMS","label":"Romanian Sign Language","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(986,1,'codes',5181016796254913142,NULL,NULL,'{"id":5181016796254913142,"of_table":"language","code":"RMY","label":"Romany (Gypsy)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(987,1,'codes',2769517291977326639,NULL,NULL,'{"id":2769517291977326639,"of_table":"language","code":"ROM","label":"Romanian-Moldovan","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(988,1,'codes',4635784213548472490,NULL,NULL,'{"id":4635784213548472490,"of_table":"language","code":"RSI","label":"Russian Sign Language","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(989,1,'codes',8150524401109090115,NULL,NULL,'{"id":8150524401109090115,"of_table":"language","code":"RUN","label":"Runyawana","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(990,1,'codes',8627420045693784323,NULL,NULL,'{"id":8627420045693784323,"of_table":"language","code":"RUP","label":"Romanian, Macedo","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(991,1,'codes',3599189727456512437,NULL,NULL,'{"id":3599189727456512437,"of_table":"language","code":"RUS","label":"Russian","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(992,1,'codes',5999545638321847420,NULL,NULL,'{"id":5999545638321847420,"of_table":"language","code":"RUT","label":"Rutoro","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(993,1,'codes',6295005936450881475,NULL,NULL,'{"id":6295005936450881475,"of_table":"language","code":"RWA","label":"Rwanda","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(994,1,'codes',7769875034822157792,NULL,NULL,'{"id":7769875034822157792,"of_table":"language","code":"SAJ","label":"Sango","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(995,1,'codes',5014690340496280611,NULL,NULL,'{"id":5014690340496280611,"of_table":"language","code":"SAM","label":"Samoan","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(996,1,'codes',2125657854003442853,NULL,NULL,'{"id":2125657854003442853,"of_table":"language","code":"SAR","label":"Sarahule","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(997,1,'codes',5447203862563968908,NULL,NULL,'{"id":5447203862563968908,"of_table":"language","code":"SC","label":"Serbo-Croatian","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(998,1,'codes',7897395113084403178,NULL,NULL,'{"id":7897395113084403178,"of_table":"language","code":"SCL","label":"Shina","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(999,1,'codes',6964253516949087805,NULL,NULL,'{"id":6964253516949087805,"of_table":"language","code":"SCN","label":"Sicilian","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1000,1,'codes',2426768947625434479,NULL,NULL,'{"id":2426768947625434479,"of_table":"language","code":"SCR","label":"Sherpa","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1001,1,'codes',2112746344756689226,NULL,NULL,'{"id":2112746344756689226,"of_table":"language","code":"SEF","label":"Senoufo","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1002,1,'codes',2943045368477432308,NULL,NULL,'{"id":2943045368477432308,"of_table":"language","code":"SER","label":"Serbian","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1003,1,'codes',5370402396097282910,NULL,NULL,'{"id":5370402396097282910,"of_table":"language","code":"SES","label":"Serer-Sine","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1004,1,'codes',6209531134035569003,NULL,NULL,'{"id":6209531134035569003,"of_table":"language","code":"SGW","label":"Sebat Bet Gurage (Gurage)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1005,1,'codes',4909818718946713880,NULL,NULL,'{"id":4909818718946713880,"of_table":"language","code":"SHA","label":"Shanghai","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1006,1,'codes',2357491253405175632,NULL,NULL,'{"id":2357491253405175632,"of_table":"language","code":"SHI","label":"Tachelhit","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1007,1,'codes',22215556957018718,NULL,NULL,'{"id":22215556957018718,"of_table":"language","code":"SHK","label":"Shilluk","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1008,1,'codes',2682009068052338965,NULL,NULL,'{"id":2682009068052338965,"of_table":"language","code":"SHN","label":"Shona","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1009,1,'codes',7646755058686707642,NULL,NULL,'{"id":7646755058686707642,"of_table":"language","code":"SHO","label":"Saho","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1010,1,'codes',496230088364116085,NULL,NULL,'{"id":496230088364116085,"of_table":"language","code":"SHU","label":"Arabic, Chadian Spoken","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1011,1,'codes',9184228569962998579,NULL,NULL,'{"id":9184228569962998579,"of_table":"language","code":"SIG","label":"Sign Language--American","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1012,1,'codes',4883587431711671610,NULL,NULL,'{"id":4883587431711671610,"of_table":"language","code":"SIL","label":"Sisaala Tumulung","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1013,1,'codes',8295945928082627128,NULL,NULL,'{"id":8295945928082627128,"of_table":"language","code":"SIN","label":"Sinhalese","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1014,1,'codes',9073334037043452294,NULL,NULL,'{"id":9073334037043452294,"of_table":"language","code":"SJN","label":"Shan","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1015,1,'codes',4804894052001906870,NULL,NULL,'{"id":4804894052001906870,"of_table":"language","code":"SLO","label":"Slovak","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1016,1,'codes',1659397016171256505,NULL,NULL,'{"id":1659397016171256505,"of_table":"language","code":"SLV","label":"Slovenian","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1017,1,'codes',1885230755815566989,NULL,NULL,'{"id":1885230755815566989,"of_table":"language","code":"SMK","label":"Bolino","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1018,1,'codes',8528405879401231947,NULL,NULL,'{"id":8528405879401231947,"of_table":"language","code":"SND","label":"Sindhi","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1019,1,'codes',4150816204813964494,NULL,NULL,'{"id":4150816204813964494,"of_table":"language","code":"SNG","label":"Songhay","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1020,1,'codes',3548761389769219219,NULL,NULL,'{"id":3548761389769219219,"of_table":"language","code":"SOK","label":"Soninke","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1021,1,'codes',1029448905615325021,NULL,NULL,'{"id":1029448905615325021,"of_table":"language","code":"SOM","label":"Somali","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1022,1,'codes',5461363263798131870,NULL,NULL,'{"id":5461363263798131870,"of_table":"language","code":"SOT","label":"Sotho","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1023,1,'codes',5907167150131652602,NULL,NULL,'{"id":5907167150131652602,"of_table":"language","code":"SP","label":"Spanish","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1024,1,'codes',7403038114987945216,NULL,NULL,'{"id":7403038114987945216,"of_table":"language","code":"SPS","label":"Spanish--Sign Language","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1025,1,'codes',1535692399916374501,NULL,NULL,'{"id":1535692399916374501,"of_table":"language","code":"SRI","label":"Sri Lankan Malay","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1026,1,'codes',7911745645077742267,NULL,NULL,'{"id":7911745645077742267,"of_table":"language","code":"SRN","label":"Sranan Tongo","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1027,1,'codes',2791784330379008582,NULL,NULL,'{"id":2791784330379008582,"of_table":"language","code":"SRP","label":"Sarpo","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1028,1,'codes',9150059570391626266,NULL,NULL,'{"id":9150059570391626266,"of_table":"language","code":"SUD","label":"Sudanese","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1029,1,'codes',6882204906620450225,NULL,NULL,'{"id":6882204906620450225,"of_table":"language","code":"SUS","label":"Susu","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1030,1,'codes',2252802735713418548,NULL,NULL,'{"id":2252802735713418548,"of_table":"language","code":"SWA","label":"Swahili - English","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1031,1,'codes',652215768666036192,NULL,NULL,'{"id":652215768666036192,"of_table":"language","code":"SWE","label":"Swedish","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1032,1,'codes',2602947326963462463,NULL,NULL,'{"id":2602947326963462463,"of_table":"language","code":"SWF","label":"Swahili-French","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1033,1,'codes',3641993961539667503,NULL,NULL,'{"id":3641993961539667503,"of_table":"language","code":"SWZ","label":"Swazi (Eswatini)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1034,1,'codes',8561079904629060899,NULL,NULL,'{"id":8561079904629060899,"of_table":"language","code":"SYL","label":"Sylheti","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1035,1,'codes',3282528795204357599,NULL,NULL,'{"id":3282528795204357599,"of_table":"language","code":"SZE","label":"Szechuan","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1036,1,'codes',3015974708315240734,NULL,NULL,'{"id":3015974708315240734,"of_table":"language","code":"TAB","label":"Tabassaran","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1037,1,'codes',8414633505989136126,NULL,NULL,'{"id":8414633505989136126,"of_table":"language","code":"TAG","label":"Tagalog","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1038,1,'codes',6764360266306898292,NULL,NULL,'{"id":6764360266306898292,"of_table":"language","code":"TAJ","label":"Tajiki","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1039,1,'codes',2362613495433860780,NULL,NULL,'{"id":2362613495433860780,"of_table":"language","code":"TAM","label":"Tamil","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1040,1,'codes',4553564172827121540,NULL,NULL,'{"id":4553564172827121540,"of_table":"language","code":"TAT","label":"Tatar","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1041,1,'codes',7351909226449790948,NULL,NULL,'{"id":7351909226449790948,"of_table":"language","code":"TAU","label":"Tausug","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1042,1,'codes',6144342097359225384,NULL,NULL,'{"id":6144342097359225384,"of_table":"language","code":"TCH","label":"Tchamba","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1043,1,'codes',3529626747003629271,NULL,NULL,'{"id":3529626747003629271,"of_table":"language","code":"TCP","label":"Chin, Tawr","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1044,1,'codes',7164278072681718826,NULL,NULL,'{"id":7164278072681718826,"of_table":"language","code":"TCU","label":"Tarahumara Southeastern","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1045,1,'codes',5032839412080064255,NULL,NULL,'{"id":5032839412080064255,"of_table":"language","code":"TEE","label":"Tepehua, Huehuetla","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1046,1,'codes',3773469743466407542,NULL,NULL,'{"id":3773469743466407542,"of_table":"language","code":"TEL","label":"Telugu","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1047,1,'codes',7608827752052955978,NULL,NULL,'{"id":7608827752052955978,"of_table":"language","code":"TEN","label":"T''En","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1048,1,'codes',7907463191387811456,NULL,NULL,'{"id":7907463191387811456,"of_table":"language","code":"TET","label":"Tetela","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1049,1,'codes',7872037539639297142,NULL,NULL,'{"id":7872037539639297142,"of_table":"language","code":"TGR","label":"Tigre","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1050,1,'codes',3669859987821499620,NULL,NULL,'{"id":3669859987821499620,"of_table":"language","code":"TH","label":"Thai","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1051,1,'codes',8662737163516103743,NULL,NULL,'{"id":8662737163516103743,"of_table":"language","code":"TIB","label":"Tibetan","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1052,1,'codes',1909237134489455223,NULL,NULL,'{"id":1909237134489455223,"of_table":"language","code":"TIG","label":"Tigrigna - Eritrean","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1053,1,'codes',6290412749581053792,NULL,NULL,'{"id":6290412749581053792,"of_table":"language","code":"TIK","label":"Tikari","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1054,1,'codes',8475666038004163984,NULL,NULL,'{"id":8475666038004163984,"of_table":"language","code":"TKI","label":"Taki Taki","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1055,1,'codes',238394705951728713,NULL,NULL,'{"id":238394705951728713,"of_table":"language","code":"TKN","label":"Turkmen","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1056,1,'codes',9152511740038690740,NULL,NULL,'{"id":9152511740038690740,"of_table":"language","code":"TLP","label":"Totonac, Filomena Mata-Coahuitlan","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1057,1,'codes',4882990076531842991,NULL,NULL,'{"id":4882990076531842991,"of_table":"language","code":"TMA","label":"Tama","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1058,1,'codes',8170478377798471168,NULL,NULL,'{"id":8170478377798471168,"of_table":"language","code":"TMM","label":"Tectiteco/Tectitan Mam","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1059,1,'codes',3708860722709387824,NULL,NULL,'{"id":3708860722709387824,"of_table":"language","code":"TMN","label":"Temne","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1060,1,'codes',4701263332920191946,NULL,NULL,'{"id":4701263332920191946,"of_table":"language","code":"TMZ","label":"Tamazight","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1061,1,'codes',4277649488032151643,NULL,NULL,'{"id":4277649488032151643,"of_table":"language","code":"TOI","label":"Taishan","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1062,1,'codes',5528245398698066370,NULL,NULL,'{"id":5528245398698066370,"of_table":"language","code":"TOJ","label":"Tojolabal","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1063,1,'codes',1556833954945164320,NULL,NULL,'{"id":1556833954945164320,"of_table":"language","code":"TON","label":"Tongan","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1064,1,'codes',7426184987919492713,NULL,NULL,'{"id":7426184987919492713,"of_table":"language","code":"TOS","label":"Tosk","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1065,1,'codes',3230194309819882812,NULL,NULL,'{"id":3230194309819882812,"of_table":"language","code":"TOT","label":"Totonac Highland","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1066,1,'codes',1780013647058463806,NULL,NULL,'{"id":1780013647058463806,"of_table":"language","code":"TPX","label":"Tlapanec, Acatepec","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1067,1,'codes',3805934216185745845,NULL,NULL,'{"id":3805934216185745845,"of_table":"language","code":"TRI","label":"Trique","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1068,1,'codes',4713894093494239418,NULL,NULL,'{"id":4713894093494239418,"of_table":"language","code":"TRK","label":"Trukese","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1069,1,'codes',5515359949473003391,NULL,NULL,'{"id":5515359949473003391,"of_table":"language","code":"TSI","label":"Tshiluba","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1070,1,'codes',2887608769037797701,NULL,NULL,'{"id":2887608769037797701,"of_table":"language","code":"TSW","label":"Setswana","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1071,1,'codes',6925138116237391711,NULL,NULL,'{"id":6925138116237391711,"of_table":"language","code":"TSZ","label":"Tarasco","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1072,1,'codes',1770537938509851285,NULL,NULL,'{"id":1770537938509851285,"of_table":"language","code":"TTQ","label":"Tamasheq","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1073,1,'codes',3583356746949150273,NULL,NULL,'{"id":3583356746949150273,"of_table":"language","code":"TU","label":"Turkish","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1074,1,'codes',5927826110688545641,NULL,NULL,'{"id":5927826110688545641,"of_table":"language","code":"TUM","label":"Tumbuka","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1075,1,'codes',4671678406153628643,NULL,NULL,'{"id":4671678406153628643,"of_table":"language","code":"TUQ","label":"Tedaga","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1076,1,'codes',3596858176629095587,NULL,NULL,'{"id":3596858176629095587,"of_table":"language","code":"TUV","label":"Tuvaluan","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1077,1,'codes',8677361475082054000,NULL,NULL,'{"id":8677361475082054000,"of_table":"language","code":"TWI","label":"Twi","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1078,1,'codes',6822831448383042173,NULL,NULL,'{"id":6822831448383042173,"of_table":"language","code":"TWN","label":"Taiwanese","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1079,1,'codes',5295624845642692765,NULL,NULL,'{"id":5295624845642692765,"of_table":"language","code":"TZH","label":"Tzeltal, Oxchuc","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1080,1,'codes',2107614790476649053,NULL,NULL,'{"id":2107614790476649053,"of_table":"language","code":"TZO","label":"Tzotzil","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1081,1,'codes',6617671245740134091,NULL,NULL,'{"id":6617671245740134091,"of_table":"language","code":"TZT","label":"Tzutujil","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1082,1,'codes',7602467869540796993,NULL,NULL,'{"id":7602467869540796993,"of_table":"language","code":"UIG","label":"Uigur","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1083,1,'codes',2373043294250348881,NULL,NULL,'{"id":2373043294250348881,"of_table":"language","code":"UK","label":"Ukrainian","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1084,1,'codes',2524513363066995563,NULL,NULL,'{"id":2524513363066995563,"of_table":"language","code":"UNK","label":"Unknown Language","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1085,1,'codes',2235413328460438882,NULL,NULL,'{"id":2235413328460438882,"of_table":"language","code":"UR","label":"Urdu","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1086,1,'codes',3907934148958849150,NULL,NULL,'{"id":3907934148958849150,"of_table":"language","code":"URH","label":"Urhobo","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1087,1,'codes',8132344563573533581,NULL,NULL,'{"id":8132344563573533581,"of_table":"language","code":"USP","label":"Uspanteko (Uspanteco)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1088,1,'codes',6098119070745506742,NULL,NULL,'{"id":6098119070745506742,"of_table":"language","code":"UZB","label":"Uzbek","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1089,1,'codes',7099731568263808112,NULL,NULL,'{"id":7099731568263808112,"of_table":"language","code":"VAI","label":"Vai","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1090,1,'codes',785147628525371600,NULL,NULL,'{"id":785147628525371600,"of_table":"language","code":"VIE","label":"Vietnamese","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1091,1,'codes',7233341183721592354,NULL,NULL,'{"id":7233341183721592354,"of_table":"language","code":"VIL","label":"Vili","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1092,1,'codes',8743186961774481898,NULL,NULL,'{"id":8743186961774481898,"of_table":"language","code":"VIS","label":"Visayan","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1093,1,'codes',5132467222877713119,NULL,NULL,'{"id":5132467222877713119,"of_table":"language","code":"VVV","label":"Sample","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1094,1,'codes',8933753715496453615,NULL,NULL,'{"id":8933753715496453615,"of_table":"language","code":"WAL","label":"Walamo","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1095,1,'codes',2952261813825096426,NULL,NULL,'{"id":2952261813825096426,"of_table":"language","code":"WAR","label":"Waray - Waray","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1096,1,'codes',6371210947286236619,NULL,NULL,'{"id":6371210947286236619,"of_table":"language","code":"WCI","label":"Waci Gbe","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1097,1,'codes',3189095425060347573,NULL,NULL,'{"id":3189095425060347573,"of_table":"language","code":"WEN","label":"Wenzhou","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1098,1,'codes',3574488137039129837,NULL,NULL,'{"id":3574488137039129837,"of_table":"language","code":"WLF","label":"Wolof","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1099,1,'codes',6286043352534671243,NULL,NULL,'{"id":6286043352534671243,"of_table":"language","code":"WLX","label":"Wali","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1100,1,'codes',2921196582402684898,NULL,NULL,'{"id":2921196582402684898,"of_table":"language","code":"WOB","label":"Wobe","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1101,1,'codes',2816856219907197305,NULL,NULL,'{"id":2816856219907197305,"of_table":"language","code":"WUU","label":"Wu Chinese","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1102,1,'codes',4932129486454035575,NULL,NULL,'{"id":4932129486454035575,"of_table":"language","code":"XHO","label":"Xhosa","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1103,1,'codes',5301662638428471367,NULL,NULL,'{"id":5301662638428471367,"of_table":"language","code":"XIA","label":"Xiamen","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1104,1,'codes',6539576532262322666,NULL,NULL,'{"id":6539576532262322666,"of_table":"language","code":"XIN","label":"Xinca","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1105,1,'codes',549827262014412163,NULL,NULL,'{"id":549827262014412163,"of_table":"language","code":"XMA","label":"Mushungulu","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1106,1,'codes',4615820224442229264,NULL,NULL,'{"id":4615820224442229264,"of_table":"language","code":"XOG","label":"Lusoga","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1107,1,'codes',2265464087033967843,NULL,NULL,'{"id":2265464087033967843,"of_table":"language","code":"XSM","label":"Kasem","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1108,1,'codes',6785126533895979148,NULL,NULL,'{"id":6785126533895979148,"of_table":"language","code":"XTN","label":"Mixtec, Northern Tlaxiaco","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1109,1,'codes',9056604597911619478,NULL,NULL,'{"id":9056604597911619478,"of_table":"language","code":"YAL","label":"Yalunka","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1110,1,'codes',6161621411543767683,NULL,NULL,'{"id":6161621411543767683,"of_table":"language","code":"YAN","label":"Mayangna","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1111,1,'codes',799954893683860935,NULL,NULL,'{"id":799954893683860935,"of_table":"language","code":"YAP","label":"Yapese","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1112,1,'codes',7164613709556648779,NULL,NULL,'{"id":7164613709556648779,"of_table":"language","code":"YAQ","label":"Yaqui","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1113,1,'codes',2419872000170858536,NULL,NULL,'{"id":2419872000170858536,"of_table":"language","code":"YAS","label":"Nugunu (Yambasa/Yambassa)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1114,1,'codes',7401679015750068491,NULL,NULL,'{"id":7401679015750068491,"of_table":"language","code":"YID","label":"Yiddish","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1115,1,'codes',2514115112482904265,NULL,NULL,'{"id":2514115112482904265,"of_table":"language","code":"YOM","label":"Yombe","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1116,1,'codes',3327028685041261476,NULL,NULL,'{"id":3327028685041261476,"of_table":"language","code":"YOR","label":"Yoruba","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1117,1,'codes',4430644079925487405,NULL,NULL,'{"id":4430644079925487405,"of_table":"language","code":"YUC","label":"Yucatec Maya","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1118,1,'codes',6697294873912232220,NULL,NULL,'{"id":6697294873912232220,"of_table":"language","code":"ZAG","label":"Zaghawa","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1119,1,'codes',3977526048471645072,NULL,NULL,'{"id":3977526048471645072,"of_table":"language","code":"ZAP","label":"Zapoteco","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1120,1,'codes',8089030357482538996,NULL,NULL,'{"id":8089030357482538996,"of_table":"language","code":"ZAR","label":"Zarma","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1121,1,'codes',6790285274452811636,NULL,NULL,'{"id":6790285274452811636,"of_table":"language","code":"ZCA","label":"Zapotec, Coatecas Altas","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1122,1,'codes',8334574951236909447,NULL,NULL,'{"id":8334574951236909447,"of_table":"language","code":"ZIW","label":"Zigula","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1123,1,'codes',4965050622923251101,NULL,NULL,'{"id":4965050622923251101,"of_table":"language","code":"ZOC","label":"Zoque, Copainala","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1124,1,'codes',4789642319689933578,NULL,NULL,'{"id":4789642319689933578,"of_table":"language","code":"ZOM","label":"Zome","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1125,1,'codes',7016543094021327822,NULL,NULL,'{"id":7016543094021327822,"of_table":"language","code":"ZPA","label":"Zapateco","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1126,1,'codes',258009849489714485,NULL,NULL,'{"id":258009849489714485,"of_table":"language","code":"ZPT","label":"San Vicente Coatlan Zapotec","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1127,1,'codes',5145200364085845146,NULL,NULL,'{"id":5145200364085845146,"of_table":"language","code":"ZUL","label":"Zulu","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1128,1,'codes',6550999722352552002,NULL,NULL,'{"id":6550999722352552002,"of_table":"language","code":"ZYP","label":"Chin, Zyphe","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1129,1,'codes',3813463782452568772,NULL,NULL,'{"id":3813463782452568772,"of_table":"court","code":"ADL","label":"Adelanto Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1130,1,'codes',3543536313814105757,NULL,NULL,'{"id":3543536313814105757,"of_table":"court","code":"AGA","label":"Hagatna (Guam) Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1131,1,'codes',6741061856270902367,NULL,NULL,'{"id":6741061856270902367,"of_table":"court","code":"ANN","label":"Annandale Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1132,1,'codes',2409788527808803446,NULL,NULL,'{"id":2409788527808803446,"of_table":"court","code":"ATD","label":"Atlanta - detained location Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1133,1,'codes',2463597533674404539,NULL,NULL,'{"id":2463597533674404539,"of_table":"court","code":"ATL","label":"Atlanta Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1134,1,'codes',8183245687204841844,NULL,NULL,'{"id":8183245687204841844,"of_table":"court","code":"AUR","label":"Aurora Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1135,1,'codes',2028664151541413730,NULL,NULL,'{"id":2028664151541413730,"of_table":"court","code":"BAL","label":"Baltimore Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1136,1,'codes',3496434591919581309,NULL,NULL,'{"id":3496434591919581309,"of_table":"court","code":"BDC","label":"Bradenton Detention Center Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1137,1,'codes',3265775762369529115,NULL,NULL,'{"id":3265775762369529115,"of_table":"court","code":"BIA","label":"Board of Immigration Appeals","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1138,1,'codes',840094724567891313,NULL,NULL,'{"id":840094724567891313,"of_table":"court","code":"BLM","label":"Fort Snelling (Bloomington) Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1139,1,'codes',4133214283567159560,NULL,NULL,'{"id":4133214283567159560,"of_table":"court","code":"BOS","label":"Boston Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1140,1,'codes',6821108465102786590,NULL,NULL,'{"id":6821108465102786590,"of_table":"court","code":"BTV","label":"Batavia Service Processing Center Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1141,1,'codes',7112746264325407717,NULL,NULL,'{"id":7112746264325407717,"of_table":"court","code":"BUF","label":"Buffalo Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1142,1,'codes',4900587171614891492,NULL,NULL,'{"id":4900587171614891492,"of_table":"court","code":"CCC","label":"Concord Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1143,1,'codes',5287333603277851376,NULL,NULL,'{"id":5287333603277851376,"of_table":"court","code":"CHE","label":"Chelmsford Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1144,1,'codes',6685233479105260678,NULL,NULL,'{"id":6685233479105260678,"of_table":"court","code":"CHI","label":"Chicago Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1145,1,'codes',7542826916464105838,NULL,NULL,'{"id":7542826916464105838,"of_table":"court","code":"CHL","label":"Charlotte Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1146,1,'codes',1049768888105360773,NULL,NULL,'{"id":1049768888105360773,"of_table":"court","code":"CIC","label":"Conroe Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1147,1,'codes',4052639550727531886,NULL,NULL,'{"id":4052639550727531886,"of_table":"court","code":"CIJ","label":"Chief Immigration Judge office","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1148,1,'codes',2865802040371191585,NULL,NULL,'{"id":2865802040371191585,"of_table":"court","code":"CLE","label":"Cleveland Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1149,1,'codes',4071226399745344848,NULL,NULL,'{"id":4071226399745344848,"of_table":"court","code":"DAL","label":"Dallas Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1150,1,'codes',6276055048169924318,NULL,NULL,'{"id":6276055048169924318,"of_table":"court","code":"DEN","label":"Denver Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1151,1,'codes',3671137933150025631,NULL,NULL,'{"id":3671137933150025631,"of_table":"court","code":"DET","label":"Detroit Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1152,1,'codes',4378154445033800524,NULL,NULL,'{"id":4378154445033800524,"of_table":"court","code":"ELC","label":"El Centro Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1153,1,'codes',4310554239850529248,NULL,NULL,'{"id":4310554239850529248,"of_table":"court","code":"ELO","label":"Eloy Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1154,1,'codes',8444002021076399472,NULL,NULL,'{"id":8444002021076399472,"of_table":"court","code":"ELP","label":"El Paso Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1155,1,'codes',1136367483028442708,NULL,NULL,'{"id":1136367483028442708,"of_table":"court","code":"ELZ","label":"Elizabeth Detention Center Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1156,1,'codes',8481305327762545281,NULL,NULL,'{"id":8481305327762545281,"of_table":"court","code":"EPD","label":"El Paso Service Processing Center Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1157,1,'codes',5565838719566843854,NULL,NULL,'{"id":5565838719566843854,"of_table":"court","code":"FCI","label":"Falls Church Immigration Adjudication Center","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1158,1,'codes',7361113453101961017,NULL,NULL,'{"id":7361113453101961017,"of_table":"court","code":"FLO","label":"Florence Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1159,1,'codes',2999704351017724249,NULL,NULL,'{"id":2999704351017724249,"of_table":"court","code":"FTW","label":"Fort Worth Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1160,1,'codes',5850296165377725719,NULL,NULL,'{"id":5850296165377725719,"of_table":"court","code":"HAR","label":"Hartford Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1161,1,'codes',846669463586264770,NULL,NULL,'{"id":846669463586264770,"of_table":"court","code":"HDQ","label":"Falls Church (headquarters court) Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1162,1,'codes',1720810465166640212,NULL,NULL,'{"id":1720810465166640212,"of_table":"court","code":"HGP","label":"Houston - Greenspoint Park Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1163,1,'codes',5850830097815383640,NULL,NULL,'{"id":5850830097815383640,"of_table":"court","code":"HLG","label":"Harlingen Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1164,1,'codes',5504462290469476969,NULL,NULL,'{"id":5504462290469476969,"of_table":"court","code":"HOD","label":"Houston Service Processing Center Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1165,1,'codes',7629218057367664809,NULL,NULL,'{"id":7629218057367664809,"of_table":"court","code":"HON","label":"Honolulu Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1166,1,'codes',7829756178419357689,NULL,NULL,'{"id":7829756178419357689,"of_table":"court","code":"HOU","label":"Houston Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1167,1,'codes',2594392921195548714,NULL,NULL,'{"id":2594392921195548714,"of_table":"court","code":"HSG","label":"Houston - S. Gessner Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1168,1,'codes',5548573409501792360,NULL,NULL,'{"id":5548573409501792360,"of_table":"court","code":"HYA","label":"Hyattsville Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1169,1,'codes',8893031176164004525,NULL,NULL,'{"id":8893031176164004525,"of_table":"court","code":"IMP","label":"Imperial Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1170,1,'codes',798716648187647102,NULL,NULL,'{"id":798716648187647102,"of_table":"court","code":"JNA","label":"LaSalle (Jena) Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1171,1,'codes',1890277085271958177,NULL,NULL,'{"id":1890277085271958177,"of_table":"court","code":"KAN","label":"Kansas City Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1172,1,'codes',8651875215630157373,NULL,NULL,'{"id":8651875215630157373,"of_table":"court","code":"KRO","label":"Krome North Service Processing Center Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1173,1,'codes',3354081086079211065,NULL,NULL,'{"id":3354081086079211065,"of_table":"court","code":"LAD","label":"Los Angeles - detained Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1174,1,'codes',929508659547987917,NULL,NULL,'{"id":929508659547987917,"of_table":"court","code":"LAN","label":"Lancaster (Mira Loma) Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1175,1,'codes',8748086798992137886,NULL,NULL,'{"id":8748086798992137886,"of_table":"court","code":"LOS","label":"Los Angeles Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1176,1,'codes',1325837378666594590,NULL,NULL,'{"id":1325837378666594590,"of_table":"court","code":"LOU","label":"Louisville Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1177,1,'codes',4706888016322048675,NULL,NULL,'{"id":4706888016322048675,"of_table":"court","code":"LOW","label":"Chelmsford Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1178,1,'codes',1518736175809272685,NULL,NULL,'{"id":1518736175809272685,"of_table":"court","code":"LRO","label":"Laredo Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1179,1,'codes',5626104181410218908,NULL,NULL,'{"id":5626104181410218908,"of_table":"court","code":"LVG","label":"Las Vegas Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1180,1,'codes',4887306448729503308,NULL,NULL,'{"id":4887306448729503308,"of_table":"court","code":"MEM","label":"Memphis Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1181,1,'codes',169195022769920709,NULL,NULL,'{"id":169195022769920709,"of_table":"court","code":"MIA","label":"Miami Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1182,1,'codes',3860362219773306628,NULL,NULL,'{"id":3860362219773306628,"of_table":"court","code":"NEW","label":"Newark Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1183,1,'codes',2538663315124023497,NULL,NULL,'{"id":2538663315124023497,"of_table":"court","code":"NLA","label":"Los Angeles - North Los Angeles Street Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1184,1,'codes',6371814498263893511,NULL,NULL,'{"id":6371814498263893511,"of_table":"court","code":"NOL","label":"New Orleans Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1185,1,'codes',1582024696020807874,NULL,NULL,'{"id":1582024696020807874,"of_table":"court","code":"NYB","label":"New York - Broadway Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1186,1,'codes',974375597773543425,NULL,NULL,'{"id":974375597773543425,"of_table":"court","code":"NYC","label":"New York - Federal Plaza Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1187,1,'codes',54404684637270946,NULL,NULL,'{"id":54404684637270946,"of_table":"court","code":"NYD","label":"New York Service Processing Center (Varick Street) Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1188,1,'codes',7709309754084254537,NULL,NULL,'{"id":7709309754084254537,"of_table":"court","code":"NYV","label":"New York - Varick Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1189,1,'codes',5256138186840290376,NULL,NULL,'{"id":5256138186840290376,"of_table":"court","code":"OAK","label":"Oakdale Federal Detention Center Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1190,1,'codes',9009877482253921771,NULL,NULL,'{"id":9009877482253921771,"of_table":"court","code":"OIN","label":"System test entry","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1191,1,'codes',8515203551191876606,NULL,NULL,'{"id":8515203551191876606,"of_table":"court","code":"OIT","label":"System test entry","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1192,1,'codes',8455893546629861066,NULL,NULL,'{"id":8455893546629861066,"of_table":"court","code":"OMA","label":"Omaha Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1193,1,'codes',8494129679696349324,NULL,NULL,'{"id":8494129679696349324,"of_table":"court","code":"ORL","label":"Orlando Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1194,1,'codes',6825267780628806525,NULL,NULL,'{"id":6825267780628806525,"of_table":"court","code":"OTM","label":"Otay Mesa Detention Center Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1195,1,'codes',8338784180199842400,NULL,NULL,'{"id":8338784180199842400,"of_table":"court","code":"OTO","label":"Otero County Processing Center Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1196,1,'codes',5621562340830365841,NULL,NULL,'{"id":5621562340830365841,"of_table":"court","code":"PHI","label":"Philadelphia Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1197,1,'codes',2032243083205947591,NULL,NULL,'{"id":2032243083205947591,"of_table":"court","code":"PHO","label":"Phoenix Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1198,1,'codes',3600265185412668609,NULL,NULL,'{"id":3600265185412668609,"of_table":"court","code":"PIS","label":"Port Isabel Service Processing Center Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1199,1,'codes',6486183797978921724,NULL,NULL,'{"id":6486183797978921724,"of_table":"court","code":"POO","label":"Portland Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1200,1,'codes',5433763765417831826,NULL,NULL,'{"id":5433763765417831826,"of_table":"court","code":"PSD","label":"Pearsall detention facility Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1201,1,'codes',3805883419137342251,NULL,NULL,'{"id":3805883419137342251,"of_table":"court","code":"RIC","label":"Richmond Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1202,1,'codes',1502047872382332995,NULL,NULL,'{"id":1502047872382332995,"of_table":"court","code":"SAI","label":"Saipan Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1203,1,'codes',2731691366801932047,NULL,NULL,'{"id":2731691366801932047,"of_table":"court","code":"SAJ","label":"San Juan Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1204,1,'codes',1987046923483985167,NULL,NULL,'{"id":1987046923483985167,"of_table":"court","code":"SDC","label":"Stewart Detention Center Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1205,1,'codes',5349076084803400562,NULL,NULL,'{"id":5349076084803400562,"of_table":"court","code":"SEA","label":"Seattle Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1206,1,'codes',9125975817287101953,NULL,NULL,'{"id":9125975817287101953,"of_table":"court","code":"SFR","label":"San Francisco Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1207,1,'codes',3587219404956153669,NULL,NULL,'{"id":3587219404956153669,"of_table":"court","code":"SIN","label":"Fishkill (Downstate Correctional Facility) Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1208,1,'codes',4528599603597348351,NULL,NULL,'{"id":4528599603597348351,"of_table":"court","code":"SLC","label":"Salt Lake City Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1209,1,'codes',2674516016216282224,NULL,NULL,'{"id":2674516016216282224,"of_table":"court","code":"SMO","label":"Sacramento Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1210,1,'codes',41837206830373955,NULL,NULL,'{"id":41837206830373955,"of_table":"court","code":"SNA","label":"San Antonio Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1211,1,'codes',1339277286403602972,NULL,NULL,'{"id":1339277286403602972,"of_table":"court","code":"SNC","label":"Santa Ana Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1212,1,'codes',5190437362673311841,NULL,NULL,'{"id":5190437362673311841,"of_table":"court","code":"SND","label":"San Diego Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1213,1,'codes',1242722715429836642,NULL,NULL,'{"id":1242722715429836642,"of_table":"court","code":"SPD","label":"San Pedro Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1214,1,'codes',3780058943336336319,NULL,NULL,'{"id":3780058943336336319,"of_table":"court","code":"STE","label":"Sterling Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1215,1,'codes',2933279932275245366,NULL,NULL,'{"id":2933279932275245366,"of_table":"court","code":"TAC","label":"Tacoma Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1216,1,'codes',2527442660752886710,NULL,NULL,'{"id":2527442660752886710,"of_table":"court","code":"TUC","label":"Tucson Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1217,1,'codes',868347330960939181,NULL,NULL,'{"id":868347330960939181,"of_table":"court","code":"ULS","label":"Ulster Correctional Facility Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1218,1,'codes',4265214989271069484,NULL,NULL,'{"id":4265214989271069484,"of_table":"court","code":"VNS","label":"Van Nuys Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1219,1,'codes',6179942288409329427,NULL,NULL,'{"id":6179942288409329427,"of_table":"court","code":"WAS","label":"Arlington / Annandale Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1220,1,'codes',154910000596010436,NULL,NULL,'{"id":154910000596010436,"of_table":"court","code":"WLA","label":"West Los Angeles Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1221,1,'codes',3266446396651616840,NULL,NULL,'{"id":3266446396651616840,"of_table":"court","code":"YOR","label":"York County Prison Immigration Court","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1222,1,'codes',6520984760755628673,NULL,NULL,'{"id":6520984760755628673,"of_table":"motion_type","code":"AC","label":"Motion for administrative closure","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1223,1,'codes',8628534712331558283,NULL,NULL,'{"id":8628534712331558283,"of_table":"motion_type","code":"AI","label":"Motion concerning conduct before the court (apology)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1224,1,'codes',8699463054563808003,NULL,NULL,'{"id":8699463054563808003,"of_table":"motion_type","code":"AN","label":"Motion to correct an A-number","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1225,1,'codes',5624612259665205553,NULL,NULL,'{"id":5624612259665205553,"of_table":"motion_type","code":"BB","label":"Custody determination request","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1226,1,'codes',8709686650496952327,NULL,NULL,'{"id":8709686650496952327,"of_table":"motion_type","code":"BD","label":"Motion for bond redetermination","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1227,1,'codes',1118363623775062079,NULL,NULL,'{"id":1118363623775062079,"of_table":"motion_type","code":"C","label":"Motion to recalendar","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1228,1,'codes',8148243567742635311,NULL,NULL,'{"id":8148243567742635311,"of_table":"motion_type","code":"CA","label":"Motion to hold case in abeyance","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1229,1,'codes',2593181026873128401,NULL,NULL,'{"id":2593181026873128401,"of_table":"motion_type","code":"CC","label":"Motion to correct case information","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1230,1,'codes',8676256908256186468,NULL,NULL,'{"id":8676256908256186468,"of_table":"motion_type","code":"CD","label":"Motion to change docket type","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1231,1,'codes',6304123194631413709,NULL,NULL,'{"id":6304123194631413709,"of_table":"motion_type","code":"CL","label":"Motion to calendar an off-calendar case","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1232,1,'codes',2903728686601994075,NULL,NULL,'{"id":2903728686601994075,"of_table":"motion_type","code":"CO","label":"Motion for continuance","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1233,1,'codes',9100199640898458929,NULL,NULL,'{"id":9100199640898458929,"of_table":"motion_type","code":"CS","label":"Motion to consolidate","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1234,1,'codes',6201643766194753234,NULL,NULL,'{"id":6201643766194753234,"of_table":"motion_type","code":"CT","label":"Motion to sever","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1235,1,'codes',257017615176163117,NULL,NULL,'{"id":257017615176163117,"of_table":"motion_type","code":"CV","label":"Motion for change of venue","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1236,1,'codes',8667793897355321396,NULL,NULL,'{"id":8667793897355321396,"of_table":"motion_type","code":"EH","label":"Motion to advance (earlier hearing date)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1237,1,'codes',2249613327045488754,NULL,NULL,'{"id":2249613327045488754,"of_table":"motion_type","code":"ET","label":"Motion to extend filing time","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1238,1,'codes',8955446023864784566,NULL,NULL,'{"id":8955446023864784566,"of_table":"motion_type","code":"EW","label":"Motion to excuse appearance of witness","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1239,1,'codes',7531182779506280317,NULL,NULL,'{"id":7531182779506280317,"of_table":"motion_type","code":"FD","label":"Motion to reconsider","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1240,1,'codes',4110081773832121518,NULL,NULL,'{"id":4110081773832121518,"of_table":"motion_type","code":"FW","label":"Motion for fee waiver","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1241,1,'codes',6373357117043248376,NULL,NULL,'{"id":6373357117043248376,"of_table":"motion_type","code":"HV","label":"Motion to submit video or recording","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1242,1,'codes',2824002621795567780,NULL,NULL,'{"id":2824002621795567780,"of_table":"motion_type","code":"IC","label":"Motion on incompetence of respondent or representative","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1243,1,'codes',8427503872103069835,NULL,NULL,'{"id":8427503872103069835,"of_table":"motion_type","code":"IM","label":"Motion to set individual hearing","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1244,1,'codes',7026711222757742788,NULL,NULL,'{"id":7026711222757742788,"of_table":"motion_type","code":"IP","label":"Motion for in person hearing","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1245,1,'codes',8184716850331458811,NULL,NULL,'{"id":8184716850331458811,"of_table":"motion_type","code":"LI","label":"Motion for specific language interpreter","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1246,1,'codes',5548949824195466758,NULL,NULL,'{"id":5548949824195466758,"of_table":"motion_type","code":"LS","label":"Motion to allow law student or reputable individual","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1247,1,'codes',2800690360497067502,NULL,NULL,'{"id":2800690360497067502,"of_table":"motion_type","code":"MA","label":"Motion to reopen - in absentia order","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1248,1,'codes',385917864041115901,NULL,NULL,'{"id":385917864041115901,"of_table":"motion_type","code":"MC","label":"Motion to reopen - changed country conditions","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1249,1,'codes',5951675345090474147,NULL,NULL,'{"id":5951675345090474147,"of_table":"motion_type","code":"MD","label":"Motion to accept late filing","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1250,1,'codes',3563980660209784567,NULL,NULL,'{"id":3563980660209784567,"of_table":"motion_type","code":"MN","label":"Motion to amend name on NTA","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1251,1,'codes',2380424927240598105,NULL,NULL,'{"id":2380424927240598105,"of_table":"motion_type","code":"MP","label":"Motion to modify protective order","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1252,1,'codes',354892932056944353,NULL,NULL,'{"id":354892932056944353,"of_table":"motion_type","code":"MS","label":"Motion for subpoena","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1253,1,'codes',7873711613777815005,NULL,NULL,'{"id":7873711613777815005,"of_table":"motion_type","code":"MU","label":"Motion not listed","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1254,1,'codes',4055826053080167808,NULL,NULL,'{"id":4055826053080167808,"of_table":"motion_type","code":"O","label":"Motion to reopen","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1255,1,'codes',2348606497539220808,NULL,NULL,'{"id":2348606497539220808,"of_table":"motion_type","code":"OC","label":"Motion to open / close hearing to the public","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1256,1,'codes',777009870249304250,NULL,NULL,'{"id":777009870249304250,"of_table":"motion_type","code":"OD","label":"Motion to return original documents","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1257,1,'codes',5779833276718855728,NULL,NULL,'{"id":5779833276718855728,"of_table":"motion_type","code":"OT","label":"Other motion","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1258,1,'codes',9062844336251152137,NULL,NULL,'{"id":9062844336251152137,"of_table":"motion_type","code":"PA","label":"Motion to proceed on the administrative record","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1259,1,'codes',191401934590820403,NULL,NULL,'{"id":191401934590820403,"of_table":"motion_type","code":"PC","label":"Motion for pre-trial conference","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1260,1,'codes',1442157399099175899,NULL,NULL,'{"id":1442157399099175899,"of_table":"motion_type","code":"PM","label":"Motion to pretermit","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1261,1,'codes',391427395761837849,NULL,NULL,'{"id":391427395761837849,"of_table":"motion_type","code":"PO","label":"Motion for protective order","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1262,1,'codes',3810881133434808311,NULL,NULL,'{"id":3810881133434808311,"of_table":"motion_type","code":"PS","label":"Motion to place on status docket","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1263,1,'codes',4602280022906483104,NULL,NULL,'{"id":4602280022906483104,"of_table":"motion_type","code":"QS","label":"Motion to quash a subpoena","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1264,1,'codes',253915129897901109,NULL,NULL,'{"id":253915129897901109,"of_table":"motion_type","code":"RC","label":"Motion to recuse","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1265,1,'codes',4908068340857046083,NULL,NULL,'{"id":4908068340857046083,"of_table":"motion_type","code":"RD","label":"Motion to rescind","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1266,1,'codes',3099189428241688539,NULL,NULL,'{"id":3099189428241688539,"of_table":"motion_type","code":"RI","label":"Motion to reissue decision","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1267,1,'codes',7023855334061329392,NULL,NULL,'{"id":7023855334061329392,"of_table":"motion_type","code":"RP","label":"Motion to reconsider (before decision)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1268,1,'codes',418084933546784954,NULL,NULL,'{"id":418084933546784954,"of_table":"motion_type","code":"RR","label":"Motion to retrieve and review file","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1269,1,'codes',4019822090305836232,NULL,NULL,'{"id":4019822090305836232,"of_table":"motion_type","code":"RS","label":"Motion to remove from status docket","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1270,1,'codes',1747133445731189030,NULL,NULL,'{"id":1747133445731189030,"of_table":"motion_type","code":"SA","label":"Motion to set aside","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1271,1,'codes',7209619961199914350,NULL,NULL,'{"id":7209619961199914350,"of_table":"motion_type","code":"SB","label":"Motion for subsequent bond determination","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1272,1,'codes',8991433942739042243,NULL,NULL,'{"id":8991433942739042243,"of_table":"motion_type","code":"SC","label":"Motion to substitute counsel","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1273,1,'codes',2945309141523940262,NULL,NULL,'{"id":2945309141523940262,"of_table":"motion_type","code":"SD","label":"Motion to substitute documents","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1274,1,'codes',6356632506762146464,NULL,NULL,'{"id":6356632506762146464,"of_table":"motion_type","code":"SG","label":"Motion for competency safeguards","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1275,1,'codes',2220625636432898628,NULL,NULL,'{"id":2220625636432898628,"of_table":"motion_type","code":"SO","label":"Motion for stipulated removal / voluntary departure order","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1276,1,'codes',3662042150855028865,NULL,NULL,'{"id":3662042150855028865,"of_table":"motion_type","code":"SP","label":"Motion to suppress","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1277,1,'codes',5235858096131931786,NULL,NULL,'{"id":5235858096131931786,"of_table":"motion_type","code":"SR","label":"Motion for stipulated removal","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1278,1,'codes',3751639489112328015,NULL,NULL,'{"id":3751639489112328015,"of_table":"motion_type","code":"ST","label":"Motion for security at non-detained hearing","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1279,1,'codes',6663059450199847856,NULL,NULL,'{"id":6663059450199847856,"of_table":"motion_type","code":"SY","label":"Motion for stay of removal (or extension)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1280,1,'codes',9103171242894728293,NULL,NULL,'{"id":9103171242894728293,"of_table":"motion_type","code":"TA","label":"Motion for telephonic appearance","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1281,1,'codes',8694768703372205109,NULL,NULL,'{"id":8694768703372205109,"of_table":"motion_type","code":"TD","label":"Motion to terminate the deferral","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1282,1,'codes',163937821764224170,NULL,NULL,'{"id":163937821764224170,"of_table":"motion_type","code":"TP","label":"Motion to terminate","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1283,1,'codes',8625374763406630779,NULL,NULL,'{"id":8625374763406630779,"of_table":"motion_type","code":"TV","label":"Motion for video appearance","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1284,1,'codes',6302314006899829507,NULL,NULL,'{"id":6302314006899829507,"of_table":"motion_type","code":"U","label":"Motion to dismiss","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1285,1,'codes',3252937883493618948,NULL,NULL,'{"id":3252937883493618948,"of_table":"motion_type","code":"VD","label":"Motion for voluntary departure","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1286,1,'codes',1517532820693677649,NULL,NULL,'{"id":1517532820693677649,"of_table":"motion_type","code":"VO","label":"Motion to vacate judge order","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1287,1,'codes',2107662280600868783,NULL,NULL,'{"id":2107662280600868783,"of_table":"motion_type","code":"VP","label":"Motion to vacate protective order","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1288,1,'codes',6339835783175159238,NULL,NULL,'{"id":6339835783175159238,"of_table":"motion_type","code":"VS","label":"Motion to vacate hearing or scheduling order","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1289,1,'codes',849097854994220147,NULL,NULL,'{"id":849097854994220147,"of_table":"motion_type","code":"WA","label":"Motion to withdraw charge or allegation","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1290,1,'codes',313178011992662340,NULL,NULL,'{"id":313178011992662340,"of_table":"motion_type","code":"WC","label":"Motion to withdraw as counsel","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1291,1,'codes',3677643810454463915,NULL,NULL,'{"id":3677643810454463915,"of_table":"motion_type","code":"WV","label":"Motion to waive appearance","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1292,1,'codes',3992558669676096241,NULL,NULL,'{"id":3992558669676096241,"of_table":"motion_type","code":"XH","label":"Motion to expedite hearing","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1293,1,'codes',9189534612925971581,NULL,NULL,'{"id":9189534612925971581,"of_table":"custody_request","code":"BB","label":"Custody redetermination","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1294,1,'codes',4875004838472909464,NULL,NULL,'{"id":4875004838472909464,"of_table":"custody_request","code":"BD","label":"Motion for bond redetermination","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1295,1,'codes',3836771198692640838,NULL,NULL,'{"id":3836771198692640838,"of_table":"custody_request","code":"SB","label":"Subsequent bond redetermination","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1296,1,'codes',6074746217006801842,NULL,NULL,'{"id":6074746217006801842,"of_table":"appeal_type","code":"AMSA Appeal","label":"Appeal of motion to set aside","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1297,1,'codes',7248941022936583881,NULL,NULL,'{"id":7248941022936583881,"of_table":"appeal_type","code":"Appeal of IJ MTR","label":"Appeal of judge decision on motion to reopen","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1298,1,'codes',7711132780685599498,NULL,NULL,'{"id":7711132780685599498,"of_table":"appeal_type","code":"Bond Appeal","label":"Bond Appeal","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1299,1,'codes',1847804731375672263,NULL,NULL,'{"id":1847804731375672263,"of_table":"appeal_type","code":"Bond MTR Rec","label":"Bond MTR Reconsider","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1300,1,'codes',2563129481087236122,NULL,NULL,'{"id":2563129481087236122,"of_table":"appeal_type","code":"Bond MTR Rei","label":"Bond MTR Reinstate","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1301,1,'codes',6496054653264176450,NULL,NULL,'{"id":6496054653264176450,"of_table":"appeal_type","code":"Bond MTR Reo","label":"Bond MTR Reopen","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1302,1,'codes',5380398585299864823,NULL,NULL,'{"id":5380398585299864823,"of_table":"appeal_type","code":"Case Appeal","label":"Appeal of judge case decision","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1303,1,'codes',5002657996570072954,NULL,NULL,'{"id":5002657996570072954,"of_table":"appeal_type","code":"CDR","label":"CDR Appeal","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1304,1,'codes',971647634670003495,NULL,NULL,'{"id":971647634670003495,"of_table":"appeal_type","code":"Circuit Court Remand","label":"Remand from circuit court (BIA case)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1305,1,'codes',4799706368281960954,NULL,NULL,'{"id":4799706368281960954,"of_table":"appeal_type","code":"DD 212","label":"DHS officer decision - 212 waiver","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1306,1,'codes',848758985210748272,NULL,NULL,'{"id":848758985210748272,"of_table":"appeal_type","code":"DD Bond","label":"DHS officer decision - bond","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1307,1,'codes',663260771999147459,NULL,NULL,'{"id":663260771999147459,"of_table":"appeal_type","code":"DD Fines","label":"DHS officer decision - fines","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1308,1,'codes',1967527602332639640,NULL,NULL,'{"id":1967527602332639640,"of_table":"appeal_type","code":"DD Visa","label":"DHS officer decision - visa petition","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1309,1,'codes',2276065443756456670,NULL,NULL,'{"id":2276065443756456670,"of_table":"appeal_type","code":"Interlocutory Appeal","label":"Interlocutory appeal","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1310,1,'codes',457283178932432760,NULL,NULL,'{"id":457283178932432760,"of_table":"appeal_type","code":"MTR BIA","label":"Motion to BIA","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1311,1,'codes',549044462803157680,NULL,NULL,'{"id":549044462803157680,"of_table":"appeal_type","code":"RC Appeal","label":"Reasonable Cause Appeal","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1312,1,'codes',2083744647902684133,NULL,NULL,'{"id":2083744647902684133,"of_table":"appeal_type","code":"SC Appeal","label":"Special Circumstances Appeal","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1313,1,'codes',3040945416272194035,NULL,NULL,'{"id":3040945416272194035,"of_table":"appeal_type","code":"test","label":"(test value)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1314,1,'codes',8758935310645360052,NULL,NULL,'{"id":8758935310645360052,"of_table":"appeal_type","code":"Zero Bond Appeal","label":"Zero Bond Appeal","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1315,1,'codes',2000295743031735078,NULL,NULL,'{"id":2000295743031735078,"of_table":"appeal_result","code":"ABC","label":"ABC settlement","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1316,1,'codes',8673997236888612222,NULL,NULL,'{"id":8673997236888612222,"of_table":"appeal_result","code":"ACR","label":"Record returned to court to correct deficiency","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1317,1,'codes',3573750780930157364,NULL,NULL,'{"id":3573750780930157364,"of_table":"appeal_result","code":"ADM","label":"Administratively closed","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1318,1,'codes',9170602897260838860,NULL,NULL,'{"id":9170602897260838860,"of_table":"appeal_result","code":"ADR","label":"Administrative return","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1319,1,'codes',7607281651113132974,NULL,NULL,'{"id":7607281651113132974,"of_table":"appeal_result","code":"APD","label":"Administratively closed - DHS prosecutorial discretion","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1320,1,'codes',2539856368984837049,NULL,NULL,'{"id":2539856368984837049,"of_table":"appeal_result","code":"BCR","label":"Background-check remand","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1321,1,'codes',7482358648909412727,NULL,NULL,'{"id":7482358648909412727,"of_table":"appeal_result","code":"CFD","label":"Final denial - 42B/40","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1322,1,'codes',1739328996052491024,NULL,NULL,'{"id":1739328996052491024,"of_table":"appeal_result","code":"CFG","label":"Final grant - 42B/40","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1323,1,'codes',5783224020416407771,NULL,NULL,'{"id":5783224020416407771,"of_table":"appeal_result","code":"CFV","label":"Final denial - 42B/40, voluntary departure granted","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1324,1,'codes',6528235187198426863,NULL,NULL,'{"id":6528235187198426863,"of_table":"appeal_result","code":"CGR","label":"Conditional grant of relief (not CPC)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1325,1,'codes',401213704273174239,NULL,NULL,'{"id":401213704273174239,"of_table":"appeal_result","code":"CON","label":"Continued","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1326,1,'codes',2883267421419660581,NULL,NULL,'{"id":2883267421419660581,"of_table":"appeal_result","code":"CPC","label":"Conditional grant - CPC asylum","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1327,1,'codes',1327712389814005221,NULL,NULL,'{"id":1327712389814005221,"of_table":"appeal_result","code":"CPG","label":"Coercive population control","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1328,1,'codes',2124682761650233326,NULL,NULL,'{"id":2124682761650233326,"of_table":"appeal_result","code":"CTM","label":"Administratively closed (not ABC)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1329,1,'codes',3321622420795000405,NULL,NULL,'{"id":3321622420795000405,"of_table":"appeal_result","code":"D30","label":"Dismissed, 30-day voluntary departure","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1330,1,'codes',6750279535239853896,NULL,NULL,'{"id":6750279535239853896,"of_table":"appeal_result","code":"DED","label":"Deferred enforced departure","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1331,1,'codes',3279769653168012646,NULL,NULL,'{"id":3279769653168012646,"of_table":"appeal_result","code":"DEN","label":"Denied","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1332,1,'codes',6478011563592301445,NULL,NULL,'{"id":6478011563592301445,"of_table":"appeal_result","code":"DIS","label":"Appeal dismissed / judge affirmed","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1333,1,'codes',2718161386448347375,NULL,NULL,'{"id":2718161386448347375,"of_table":"appeal_result","code":"DMO","label":"Dismissed as moot","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1334,1,'codes',8490831542631848234,NULL,NULL,'{"id":8490831542631848234,"of_table":"appeal_result","code":"DNS","label":"Denied - Soriano","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1335,1,'codes',6541314841285757600,NULL,NULL,'{"id":6541314841285757600,"of_table":"appeal_result","code":"DSO","label":"Dismissed - Soriano","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1336,1,'codes',5724982769331786334,NULL,NULL,'{"id":5724982769331786334,"of_table":"appeal_result","code":"DUT","label":"Dismissed as untimely","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1337,1,'codes',9205865819617159388,NULL,NULL,'{"id":9205865819617159388,"of_table":"appeal_result","code":"DVD","label":"Dismissed, voluntary departure granted","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1338,1,'codes',8579869763867715123,NULL,NULL,'{"id":8579869763867715123,"of_table":"appeal_result","code":"FMD","label":"Franco motion denied","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1339,1,'codes',1631297347811357253,NULL,NULL,'{"id":1631297347811357253,"of_table":"appeal_result","code":"GNR","label":"Grant with no Remand","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1340,1,'codes',4319165504677264657,NULL,NULL,'{"id":4319165504677264657,"of_table":"appeal_result","code":"GRN","label":"Granted","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1341,1,'codes',6198223199725022700,NULL,NULL,'{"id":6198223199725022700,"of_table":"appeal_result","code":"GRS","label":"Granted Soriano","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1342,1,'codes',5259792668308575038,NULL,NULL,'{"id":5259792668308575038,"of_table":"appeal_result","code":"MBD","label":"Bond moot","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1343,1,'codes',6165347134366859948,NULL,NULL,'{"id":6165347134366859948,"of_table":"appeal_result","code":"NAN","label":"NACARA notice","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1344,1,'codes',900080272294494305,NULL,NULL,'{"id":900080272294494305,"of_table":"appeal_result","code":"NJU","label":"BIA lacks jurisdiction","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1345,1,'codes',8494086238770367222,NULL,NULL,'{"id":8494086238770367222,"of_table":"appeal_result","code":"OTH","label":"Other","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1346,1,'codes',3830149294184014593,NULL,NULL,'{"id":3830149294184014593,"of_table":"appeal_result","code":"OTS","label":"Other Soriano","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1347,1,'codes',5504824684179064744,NULL,NULL,'{"id":5504824684179064744,"of_table":"appeal_result","code":"REJ","label":"Rejected","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1348,1,'codes',7918160123726645205,NULL,NULL,'{"id":7918160123726645205,"of_table":"appeal_result","code":"REM","label":"Remanded","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1349,1,'codes',7968592821422133339,NULL,NULL,'{"id":7968592821422133339,"of_table":"appeal_result","code":"S-L","label":"Streamlined affirmance","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1350,1,'codes',2369462825625358561,NULL,NULL,'{"id":2369462825625358561,"of_table":"appeal_result","code":"SAD","label":"Summary dismissal - inadequate reasons","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1351,1,'codes',6886751212545510907,NULL,NULL,'{"id":6886751212545510907,"of_table":"appeal_result","code":"SAF","label":"Summary affirmance","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1352,1,'codes',4148260725662661671,NULL,NULL,'{"id":4148260725662661671,"of_table":"appeal_result","code":"SAV","label":"Summary affirmance, voluntary departure","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1353,1,'codes',4720546372093568868,NULL,NULL,'{"id":4720546372093568868,"of_table":"appeal_result","code":"SCC","label":"Suspension/cancellation cap","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1354,1,'codes',2865983725532151073,NULL,NULL,'{"id":2865983725532151073,"of_table":"appeal_result","code":"SDG","label":"Summary dismissal - untimely or waived","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1355,1,'codes',1271992634476406871,NULL,NULL,'{"id":1271992634476406871,"of_table":"appeal_result","code":"SED","label":"Summary dismissal - no brief","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1356,1,'codes',574356303434078720,NULL,NULL,'{"id":574356303434078720,"of_table":"appeal_result","code":"SNC","label":"NACARA continuation","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1357,1,'codes',2729853079066230527,NULL,NULL,'{"id":2729853079066230527,"of_table":"appeal_result","code":"SND","label":"Summary dismissal - reasons and brief","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1358,1,'codes',5475589145502774039,NULL,NULL,'{"id":5475589145502774039,"of_table":"appeal_result","code":"SOD","label":"Summary dismissal - other","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1359,1,'codes',7467243734831321138,NULL,NULL,'{"id":7467243734831321138,"of_table":"appeal_result","code":"SUD","label":"Summarily dismissed","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1360,1,'codes',6105209529400636131,NULL,NULL,'{"id":6105209529400636131,"of_table":"appeal_result","code":"SUP","label":"Suspension completion","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1361,1,'codes',781727570604068930,NULL,NULL,'{"id":781727570604068930,"of_table":"appeal_result","code":"SUS","label":"Appeal sustained","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1362,1,'codes',8841950509902217305,NULL,NULL,'{"id":8841950509902217305,"of_table":"appeal_result","code":"TER","label":"Terminated","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1363,1,'codes',2079869137898564126,NULL,NULL,'{"id":2079869137898564126,"of_table":"appeal_result","code":"TPD","label":"Terminated - DHS prosecutorial discretion","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1364,1,'codes',1796500484160243691,NULL,NULL,'{"id":1796500484160243691,"of_table":"appeal_result","code":"TPS","label":"Temporary Protected Status","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1365,1,'codes',5422477946673784,NULL,NULL,'{"id":5422477946673784,"of_table":"appeal_result","code":"WDL","label":"Appeal withdrawn","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1366,1,'codes',1574820253085712169,NULL,NULL,'{"id":1574820253085712169,"of_table":"appeal_result","code":"WPD","label":"Withdrawn - DHS prosecutorial discretion","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1367,1,'codes',3955758343688913128,NULL,NULL,'{"id":3955758343688913128,"of_table":"party","code":"A","label":"Respondent","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1368,1,'codes',5533633368887051842,NULL,NULL,'{"id":5533633368887051842,"of_table":"party","code":"I","label":"DHS","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1369,1,'codes',7342723016981362892,NULL,NULL,'{"id":7342723016981362892,"of_table":"party","code":"B","label":"Both","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1370,1,'codes',3497783866914312476,NULL,NULL,'{"id":3497783866914312476,"of_table":"party","code":"C","label":"Court (in filing-party tables) / Carrier (in filed-by lookup)","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1371,1,'codes',8664006708616448616,NULL,NULL,'{"id":8664006708616448616,"of_table":"party","code":"O","label":"Other","flags":"{}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1372,1,'closures',5377123799005035041,NULL,NULL,'{"id":5377123799005035041,"first":"2018-12-05","last":"2018-12-05","reason":"National day of mourning","source":"Executive Order 13852, December 1, 2018","in_use":1}');
INSERT INTO "step_rows" VALUES(1373,1,'closures',6778822973423310811,NULL,NULL,'{"id":6778822973423310811,"first":"2018-12-24","last":"2018-12-24","reason":"Federal offices closed","source":"Executive Order 13854, December 18, 2018","in_use":1}');
INSERT INTO "step_rows" VALUES(1374,1,'closures',4974408159788728861,NULL,NULL,'{"id":4974408159788728861,"first":"2019-12-24","last":"2019-12-24","reason":"Federal offices closed","source":"Executive Order 13900, December 17, 2019","in_use":1}');
INSERT INTO "step_rows" VALUES(1375,1,'closures',5151275798550223886,NULL,NULL,'{"id":5151275798550223886,"first":"2020-12-24","last":"2020-12-24","reason":"Federal offices closed","source":"Executive Order 13965, December 11, 2020","in_use":1}');
INSERT INTO "step_rows" VALUES(1376,1,'closures',1742235167788787621,NULL,NULL,'{"id":1742235167788787621,"first":"2024-12-24","last":"2024-12-24","reason":"Federal offices closed","source":"Executive Order of December 19, 2024","in_use":1}');
INSERT INTO "step_rows" VALUES(1377,1,'closures',8051744263355123840,NULL,NULL,'{"id":8051744263355123840,"first":"2025-01-09","last":"2025-01-09","reason":"National day of mourning","source":"Executive Order of December 30, 2024","in_use":1}');
INSERT INTO "step_rows" VALUES(1378,1,'closures',3635487576240494087,NULL,NULL,'{"id":3635487576240494087,"first":"2025-12-24","last":"2025-12-24","reason":"Federal offices closed","source":"Executive Order of December 18, 2025","in_use":1}');
INSERT INTO "step_rows" VALUES(1379,1,'closures',1957824940583261077,NULL,NULL,'{"id":1957824940583261077,"first":"2025-12-26","last":"2025-12-26","reason":"Federal offices closed","source":"Executive Order of December 18, 2025","in_use":1}');
INSERT INTO "step_rows" VALUES(1380,1,'closures',8892878935448097378,NULL,NULL,'{"id":8892878935448097378,"first":"2018-12-22","last":"2019-01-25","reason":"Lapse in appropriations; most non-detained courts closed","source":"Lapse of December 22, 2018 to January 25, 2019","in_use":0}');
INSERT INTO "step_rows" VALUES(1381,1,'closures',1307945572853557543,NULL,NULL,'{"id":1307945572853557543,"first":"2025-10-01","last":"2025-11-12","reason":"Lapse in appropriations","source":"Lapse of October 1 to November 12, 2025","in_use":0}');
INSERT INTO "step_rows" VALUES(1382,2,'docket',1,NULL,'{"id":1,"uid":"5a356695d77ea9cfe02dcc79e9c0f799","judge_family":"Ellery","judge_given":"Marguerite A.","on_duty_from":null,"part_time_hundredths":100,"typed_from":null}','{"id":1,"uid":"5a356695d77ea9cfe02dcc79e9c0f799","judge_family":"Ellery","judge_given":"Marguerite A.","on_duty_from":null,"part_time_hundredths":100,"typed_from":"2026-01-05"}');
INSERT INTO "step_rows" VALUES(1383,2,'cases',2201369367786526981,2201369367786526981,NULL,'{"id":2201369367786526981,"public_key":null,"a_number":"000123456","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"D","represented":1,"is_stub":0,"release":null,"typed":""}');
INSERT INTO "step_rows" VALUES(1384,2,'proceedings',8644608701186649176,2201369367786526981,NULL,'{"id":8644608701186649176,"public_key":null,"case_id":2201369367786526981,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"D","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}');
INSERT INTO "step_rows" VALUES(1385,3,'cases',6144841524916821979,6144841524916821979,NULL,'{"id":6144841524916821979,"public_key":null,"a_number":"000123457","family":"Quispe Huallpa","given":"Rómulo","search_name":"quispe huallpa, romulo","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}');
INSERT INTO "step_rows" VALUES(1386,3,'proceedings',3732752826165827576,6144841524916821979,NULL,'{"id":3732752826165827576,"public_key":null,"case_id":6144841524916821979,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}');
INSERT INTO "step_rows" VALUES(1387,4,'hearings',4370898915566651535,2201369367786526981,NULL,'{"id":4370898915566651535,"public_key":null,"proceeding_id":8644608701186649176,"day":"2026-03-09","start_minute":810,"minutes":180,"kind":"merits","judge":"QWM","code":null,"is_recorded":0,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null}');
INSERT INTO "step_rows" VALUES(1388,5,'hearings',1747202757127115198,2201369367786526981,NULL,'{"id":1747202757127115198,"public_key":null,"proceeding_id":8644608701186649176,"day":"2026-03-06","start_minute":null,"minutes":null,"kind":"custody","judge":"QWM","code":null,"is_recorded":0,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null}');
INSERT INTO "step_rows" VALUES(1389,6,'motions',538584979815554843,2201369367786526981,NULL,'{"id":538584979815554843,"public_key":null,"case_id":2201369367786526981,"proceeding_id":8644608701186649176,"motion_type":"MTC","judge":"QWM","received":"2026-03-02","judge_received":"2026-03-03","decided_on":null,"has_decision":0,"is_deleted":0,"filed_by":"A","release":null,"typed":""}');
INSERT INTO "step_rows" VALUES(1390,7,'custody_requests',2582060440893739526,2201369367786526981,NULL,'{"id":2582060440893739526,"public_key":null,"case_id":2201369367786526981,"proceeding_id":8644608701186649176,"bond_type":"BB","judge":"QWM","requested":"2026-03-02","decided_on":null,"has_decision":0,"release":null,"typed":""}');
INSERT INTO "step_rows" VALUES(1391,8,'appeals',2781911825789274008,2201369367786526981,NULL,'{"id":2781911825789274008,"public_key":null,"case_id":2201369367786526981,"proceeding_id":8644608701186649176,"category":"IJ","appeal_type":"Case Appeal","filed":"2026-02-02","filed_by":"A","decided_on":null,"result":null,"release":null,"typed":""}');
INSERT INTO "step_rows" VALUES(1392,9,'cases',6601993560314958613,6601993560314958613,NULL,'{"id":6601993560314958613,"public_key":null,"a_number":"000999888","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"N","represented":1,"is_stub":0,"release":null,"typed":""}');
INSERT INTO "step_rows" VALUES(1393,9,'proceedings',9007339449481306642,6601993560314958613,NULL,'{"id":9007339449481306642,"public_key":null,"case_id":6601993560314958613,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}');
INSERT INTO "step_rows" VALUES(1394,10,'proceedings',910436265190104283,2201369367786526981,NULL,'{"id":910436265190104283,"public_key":null,"case_id":2201369367786526981,"charged_on":null,"opened_on":"2026-03-10","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}');
INSERT INTO "step_rows" VALUES(1395,11,'hearings',913673185300102630,2201369367786526981,NULL,'{"id":913673185300102630,"public_key":null,"proceeding_id":8644608701186649176,"day":"2026-04-14","start_minute":null,"minutes":120,"kind":"merits","judge":"QWM","code":null,"is_recorded":0,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null}');
INSERT INTO "step_rows" VALUES(1396,12,'hearings',4370898915566651535,2201369367786526981,'{"id":4370898915566651535,"public_key":null,"proceeding_id":8644608701186649176,"day":"2026-03-09","start_minute":810,"minutes":180,"kind":"merits","judge":"QWM","code":null,"is_recorded":0,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null}','{"id":4370898915566651535,"public_key":null,"proceeding_id":8644608701186649176,"day":"2026-03-09","start_minute":810,"minutes":180,"kind":"merits","judge":"QWM","code":"8B","is_recorded":1,"rec_type":null,"cal_type":null,"schedule_type":null,"medium":null,"base_city":null,"location":null,"language":null,"release":null,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null}');
INSERT INTO "step_rows" VALUES(1397,12,'proceedings',8644608701186649176,2201369367786526981,'{"id":8644608701186649176,"public_key":null,"case_id":2201369367786526981,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"D","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}','{"id":8644608701186649176,"public_key":null,"case_id":2201369367786526981,"charged_on":null,"opened_on":"2018-02-05","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"D","completed":"2026-03-09","manner":"decision","has_decision":1,"is_stub":0,"release":null,"typed":""}');
INSERT INTO "step_rows" VALUES(1398,13,'motions',3348250439709945359,2201369367786526981,NULL,'{"id":3348250439709945359,"public_key":null,"case_id":2201369367786526981,"proceeding_id":8644608701186649176,"motion_type":"MTR","judge":"QWM","received":"2026-03-10","judge_received":null,"decided_on":null,"has_decision":0,"is_deleted":0,"filed_by":null,"release":null,"typed":""}');
INSERT INTO "step_rows" VALUES(1399,14,'motions',538584979815554843,2201369367786526981,'{"id":538584979815554843,"public_key":null,"case_id":2201369367786526981,"proceeding_id":8644608701186649176,"motion_type":"MTC","judge":"QWM","received":"2026-03-02","judge_received":"2026-03-03","decided_on":null,"has_decision":0,"is_deleted":0,"filed_by":"A","release":null,"typed":""}','{"id":538584979815554843,"public_key":null,"case_id":2201369367786526981,"proceeding_id":8644608701186649176,"motion_type":"MTC","judge":"QWM","received":"2026-03-02","judge_received":"2026-03-03","decided_on":"2026-03-10","has_decision":1,"is_deleted":0,"filed_by":"A","release":null,"typed":""}');
INSERT INTO "step_rows" VALUES(1400,15,'custody_requests',6632155275366299502,2201369367786526981,NULL,'{"id":6632155275366299502,"public_key":null,"case_id":2201369367786526981,"proceeding_id":8644608701186649176,"bond_type":"BB","judge":"QWM","requested":"2026-03-10","decided_on":null,"has_decision":0,"release":null,"typed":""}');
INSERT INTO "step_rows" VALUES(1401,16,'custody_requests',2582060440893739526,2201369367786526981,'{"id":2582060440893739526,"public_key":null,"case_id":2201369367786526981,"proceeding_id":8644608701186649176,"bond_type":"BB","judge":"QWM","requested":"2026-03-02","decided_on":null,"has_decision":0,"release":null,"typed":""}','{"id":2582060440893739526,"public_key":null,"case_id":2201369367786526981,"proceeding_id":8644608701186649176,"bond_type":"BB","judge":"QWM","requested":"2026-03-02","decided_on":"2026-03-10","has_decision":1,"release":null,"typed":""}');
INSERT INTO "step_rows" VALUES(1402,17,'custody_spells',263845809134020468,2201369367786526981,NULL,'{"id":263845809134020468,"public_key":null,"case_id":2201369367786526981,"custody":"R","detained":null,"released":"2026-03-10","release":null,"typed":""}');
INSERT INTO "step_rows" VALUES(1403,17,'cases',2201369367786526981,2201369367786526981,'{"id":2201369367786526981,"public_key":null,"a_number":"000123456","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"D","represented":1,"is_stub":0,"release":null,"typed":""}','{"id":2201369367786526981,"public_key":null,"a_number":"000123456","family":"Quispe Huallpa","given":"Nélida","search_name":"quispe huallpa, nelida","case_type":"RMV","nationality":"PE","language":"SP","custody":"R","represented":1,"is_stub":0,"release":null,"typed":""}');
INSERT INTO "step_rows" VALUES(1404,17,'proceedings',910436265190104283,2201369367786526981,'{"id":910436265190104283,"public_key":null,"case_id":2201369367786526981,"charged_on":null,"opened_on":"2026-03-10","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"N","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}','{"id":910436265190104283,"public_key":null,"case_id":2201369367786526981,"charged_on":null,"opened_on":"2026-03-10","base_city":null,"location":null,"judge":"QWM","case_type":"RMV","custody":"R","completed":null,"manner":null,"has_decision":0,"is_stub":0,"release":null,"typed":""}');
INSERT INTO "step_rows" VALUES(1405,18,'appeals',3749331914695604187,2201369367786526981,NULL,'{"id":3749331914695604187,"public_key":null,"case_id":2201369367786526981,"proceeding_id":8644608701186649176,"category":"IJ","appeal_type":"Case Appeal","filed":"2026-03-10","filed_by":null,"decided_on":null,"result":null,"release":null,"typed":""}');
INSERT INTO "step_rows" VALUES(1406,19,'appeals',2781911825789274008,2201369367786526981,'{"id":2781911825789274008,"public_key":null,"case_id":2201369367786526981,"proceeding_id":8644608701186649176,"category":"IJ","appeal_type":"Case Appeal","filed":"2026-02-02","filed_by":"A","decided_on":null,"result":null,"release":null,"typed":""}','{"id":2781911825789274008,"public_key":null,"case_id":2201369367786526981,"proceeding_id":8644608701186649176,"category":"IJ","appeal_type":"Case Appeal","filed":"2026-02-02","filed_by":"A","decided_on":"2026-03-10","result":"REM","release":null,"typed":""}');
INSERT INTO "step_rows" VALUES(1407,20,'family_links',6205822355106163330,6144841524916821979,NULL,'{"id":6205822355106163330,"public_key":null,"lead_case_id":2201369367786526981,"rider_case_id":6144841524916821979,"created":"2026-03-10","severed":null,"release":null,"typed":""}');
INSERT INTO "step_rows" VALUES(1408,21,'marks',4671754650371012758,2201369367786526981,NULL,'{"id":4671754650371012758,"case_id":2201369367786526981,"kind":"status case","first":"2026-03-02","last":null,"reason":"USCIS has the petition"}');
INSERT INTO "step_rows" VALUES(1409,22,'away',7652754387732277099,NULL,NULL,'{"id":7652754387732277099,"first":"2026-03-23","last":"2026-03-27","kind":"training","hundredths":100,"note":"Held by video"}');
INSERT INTO "step_rows" VALUES(1410,23,'goal_sets',2859606827501312122,NULL,NULL,'{"id":2859606827501312122,"name":"invented","text":"# The Department''s goals for immigration judges, announced March 30, 2018 (performance work plan, element 3).\n# A number that is not known stays empty (\"\"): every copy found of the plan stops before the \"unsatisfactory\" cut-offs\n# of the single benchmarks.\n\nname = \"invented\"\ntitle = \"2018 goals\"\nsource = \"Performance work plan, element 3, e-mail to judges of March 30, 2018\"\nsource_url = \"https://assets.documentcloud.org/documents/4431570/PWP-Element-3-New.txt\"\nin_force_from = 2018-10-01\nsuspended_on = 2021-10-19\nsuspended_by = \"E-mail of the Chief Immigration Judge, October 19, 2021\"\n\n[completions]\ntitle = \"Completions\"\ngoal = 700\nneeds_improvement_from = 560\ncase_types = [\"RMV\", \"DEP\", \"EXC\", \"AOC\", \"WHO\"]\ncitation = \"Performance work plan, element 3: 700 case completions a year\"\nrule = \"One for each proceeding that this judge completed in the fiscal year, in removal, deportation, exclusion, asylum-only and withholding-only cases. Venue changes, transfers and administrative closures do not count.\"\n\n[remand_rate]\ntitle = \"Remand rate\"\ngoal_below_percent = 15\nunsatisfactory_above_percent = 20\nappeal_types = [\"Case Appeal\", \"Appeal of IJ MTR\", \"Circuit Court Remand\"]\nremands = [\"REM\", \"BCR\"]\ncitation = \"Performance work plan, element 3: remand rate (Board and circuit courts) of less than 15 percent\"\nrule = \"Decisions of the Board in the fiscal year on appeals from this judge''s decisions: those that remand, over all of them. The plan gives no denominator; this is the plainest one.\"\n\n[overall]\n# \"at least half of the benchmarks that apply, provided every benchmark is above its unsatisfactory level\"\nbenchmarks_needed_percent = 50\n\n[[benchmark]]\nname = \"detained-3-days\"\nmeasure = \"decision after merits\"\ntitle = \"Detained cases decided within 3 days\"\nshort_title = \"Detained in 3 days\"\nbasis = \"from the last merits hearing\"\ncase_types = [\"RMV\"]\ncustody = [\"D\"]\ndays = 3\ngoal_percent = 85\nunsatisfactory_below_percent = \"\"\nexcuses = [\"status case\"]\ncitation = \"Performance work plan, element 3, benchmark 1: non-status detained removal cases, 85 percent within 3 days of the merits hearing\"\nrule = \"Completed removal cases of detained respondents: met when no more than 3 calendar days lie between the last merits hearing held and the completion. Custody is taken at completion.\"\n\n[[benchmark]]\nname = \"nondetained-10-days\"\nmeasure = \"decision after merits\"\ntitle = \"Non-detained cases decided within 10 days\"\nshort_title = \"Non-detained in 10 days\"\nbasis = \"from the last merits hearing\"\ncase_types = [\"RMV\"]\ncustody = [\"N\", \"R\"]\ndays = 10\ngoal_percent = 85\nunsatisfactory_below_percent = \"\"\nexcuses = [\"status case\", \"cap\", \"background check pending\"]\ncitation = \"Performance work plan, element 3, benchmark 2: non-status non-detained removal cases, 85 percent within 10 days of the merits hearing, unless delayed by a statutory cap or by background checks\"\nrule = \"Completed removal cases of released and never detained respondents: met when no more than 10 calendar days lie between the last merits hearing held and the completion. A respondent released between hearing and decision is counted here.\"\n\n[[benchmark]]\nname = \"motions-20-days\"\nmeasure = \"motion ruling\"\ntitle = \"Motions ruled on within 20 days\"\nshort_title = \"Motions in 20 days\"\nbasis = \"from receipt\"\ndays = 20\ngoal_percent = 85\nunsatisfactory_below_percent = \"\"\nexcuses = []\ncitation = \"Performance work plan, element 3, benchmark 3: 85 percent of motions decided within 20 days of the immigration judge''s receipt\"\nrule = \"Motions ruled on in the fiscal year, custody requests aside: met when no more than 20 calendar days lie between receipt and ruling. Receipt is the judge''s own date where entered, else the court''s.\"\n\n[[benchmark]]\nname = \"custody-first-date\"\nmeasure = \"custody on first date\"\ntitle = \"Custody hearings completed on the first date\"\nshort_title = \"Custody on first date\"\nbasis = \"first custody hearing after the request\"\ngoal_percent = 90\nunsatisfactory_below_percent = \"\"\nexcuses = [\"not produced by DHS\"]\ncitation = \"Performance work plan, element 3, benchmark 4: 90 percent of custody redetermination hearings completed on the initial scheduled date, unless DHS does not produce the respondent\"\nrule = \"Each custody request: met when it was decided on the day of the first custody hearing on or after the request. A request still undecided after that day is missed.\"\n\n[[benchmark]]\nname = \"merits-first-date\"\nmeasure = \"merits on first date\"\ntitle = \"Merits hearings completed on the first date\"\nshort_title = \"Merits on first date\"\nbasis = \"first scheduled individual hearing\"\ngoal_percent = 95\nunsatisfactory_below_percent = \"\"\nexcuses = [\"not produced by DHS\"]\ncitation = \"Performance work plan, element 3, benchmark 5: 95 percent of individual merits hearings completed on the initial scheduled date, unless DHS does not produce the respondent\"\nrule = \"Each proceeding with a merits date: met when the hearing was completed or the decision reserved on the first scheduled merits date and no later merits hearing followed. Whoever asked for the postponement, it counts as missed.\"\n\n[[benchmark]]\nname = \"fear-review-first-date\"\nmeasure = \"fear review on first date\"\ntitle = \"Fear reviews completed on the first date\"\nshort_title = \"Fear reviews, first date\"\nbasis = \"credible and reasonable fear\"\ncase_types = [\"CFR\", \"RFR\"]\ngoal_percent = 100\nunsatisfactory_below_percent = \"\"\nexcuses = [\"not produced by DHS\"]\ncitation = \"Performance work plan, element 3, benchmark 6: 100 percent of credible and reasonable fear reviews completed on the initial hearing date, unless DHS does not produce the respondent\"\nrule = \"Each credible or reasonable fear review: met when it was decided on the day of its first hearing. A court closure is a miss as well.\"\n\n[[reading]]\nname = \"count-administrative-closures\"\nmeasures = [\"completions\"]\ntitle = \"Administrative closures counted\"\nwords = \"Adds proceedings that ended in administrative closure. The agency counted them in its 2014-15 figures and not in later ones.\"\n\n[[reading]]\nname = \"count-fear-reviews\"\nmeasures = [\"completions\"]\ntitle = \"Fear reviews counted\"\nwords = \"Adds completed credible and reasonable fear reviews.\"\n\n[[reading]]\nname = \"leads-only\"\nmeasures = [\"completions\"]\ntitle = \"Lead cases only\"\nwords = \"Leaves out riders: members of a family bound to a lead case on the day of completion.\"\n\n[[reading]]\nname = \"distinct-cases\"\nmeasures = [\"completions\"]\ntitle = \"Each case once a year\"\nwords = \"Counts a case completed twice in the year (reopened, remanded) once.\"\n\n[[reading]]\nname = \"business-days\"\nmeasures = [\"detained-3-days\", \"nondetained-10-days\"]\ntitle = \"Court days instead of calendar days\"\nwords = \"Counts weekdays that are no federal holiday, after the hearing up to and including the completion.\"\n\n[[reading]]\nname = \"from-first-merits\"\nmeasures = [\"detained-3-days\", \"nondetained-10-days\"]\ntitle = \"From the first merits hearing\"\nwords = \"Counts from the first merits hearing held instead of the last.\"\n\n[[reading]]\nname = \"custody-at-merits\"\nmeasures = [\"detained-3-days\", \"nondetained-10-days\"]\ntitle = \"Custody on the merits date\"\nwords = \"Takes custody on the last merits date from the custody history, where it tells, instead of custody at completion.\"\n\n[[reading]]\nname = \"recorded-held-only\"\nmeasures = [\"detained-3-days\", \"nondetained-10-days\"]\ntitle = \"Hearings recorded as held only\"\nwords = \"Counts a merits hearing as held only if its code says so or it has none.\"\n\n[[reading]]\nname = \"deadline-rolls-to-business-day\"\nmeasures = [\"motions-20-days\"]\ntitle = \"Deadline moves to a court day\"\nwords = \"When the twentieth day is no court day, the next one is the deadline.\"\n\n[[reading]]\nname = \"overdue-pending-as-missed\"\nmeasures = [\"motions-20-days\"]\ntitle = \"Overdue and undecided counted as missed\"\nwords = \"Adds motions whose twentieth day fell in the year and that were not ruled on by its end.\"\n\n[[reading]]\nname = \"anchor-on-decision\"\nmeasures = [\"custody-first-date\"]\ntitle = \"Counted in the year of the decision\"\nwords = \"Counts a custody request in the year it was decided instead of the year of its first hearing; undecided ones drop out.\"\n\n[[reading]]\nname = \"first-held-merits\"\nmeasures = [\"merits-first-date\"]\ntitle = \"First merits date not reset beforehand\"\nwords = \"Takes the first merits date that was held, or on which DHS did not produce the respondent; what the court reset beforehand does not count against the judge.\"\n\n[[reading]]\nname = \"decided-same-day\"\nmeasures = [\"merits-first-date\"]\ntitle = \"Decided the same day\"\nwords = \"Met only if the proceeding was completed on the first merits date; a reserved decision is not enough.\"\n\n[[reading]]\nname = \"by-completing-judge\"\nmeasures = [\"merits-first-date\"]\ntitle = \"By the completing judge\"\nwords = \"Counts the proceedings this judge completed in the year, whoever sat on the first merits date.\"\n\n[[reading]]\nname = \"excuse-only-misses\"\nmeasures = [\"nondetained-10-days\", \"custody-first-date\", \"merits-first-date\", \"fear-review-first-date\"]\ntitle = \"Excuses only for what was missed\"\nwords = \"A cap, a background check or non-production leaves out only what would have been missed; what was in time is met.\"\n\n[[reading]]\nname = \"without-background-check-remands\"\nmeasures = [\"remand-rate\"]\ntitle = \"Background-check remands not counted as remands\"\nwords = \"A remand for background checks finds no error; it leaves the numerator and stays in the denominator.\"\n\n[[reading]]\nname = \"count-sustained-appeals\"\nmeasures = [\"remand-rate\"]\ntitle = \"Sustained appeals counted as remands\"\nwords = \"Adds sustained appeals to the numerator.\"\n\n[[reading]]\nname = \"without-withdrawn-appeals\"\nmeasures = [\"remand-rate\"]\ntitle = \"Withdrawn and rejected appeals left out\"\nwords = \"Withdrawn and rejected appeals leave the denominator.\"\n\n[[reading]]\nname = \"remands-per-completion\"\nmeasures = [\"remand-rate\"]\ntitle = \"Remands over completions\"\nwords = \"Puts the year''s remands over the year''s completions instead of over the Board''s decisions.\"\n"}');
INSERT INTO "step_rows" VALUES(1411,24,'docket',1,NULL,'{"id":1,"uid":"5a356695d77ea9cfe02dcc79e9c0f799","judge_family":"Ellery","judge_given":"Marguerite A.","on_duty_from":null,"part_time_hundredths":100,"typed_from":"2026-01-05"}','{"id":1,"uid":"5a356695d77ea9cfe02dcc79e9c0f799","judge_family":"Ellery","judge_given":"Marguerite A.","on_duty_from":null,"part_time_hundredths":100,"typed_from":"2026-02-02"}');
INSERT INTO "step_rows" VALUES(1412,25,'docket',1,NULL,'{"id":1,"uid":"5a356695d77ea9cfe02dcc79e9c0f799","judge_family":"Ellery","judge_given":"Marguerite A.","on_duty_from":null,"part_time_hundredths":100,"typed_from":"2026-02-02"}','{"id":1,"uid":"5a356695d77ea9cfe02dcc79e9c0f799","judge_family":"Ellery","judge_given":"M.","on_duty_from":"2020-06-15","part_time_hundredths":80,"typed_from":"2026-02-02"}');
INSERT INTO "step_rows" VALUES(1413,26,'codes',734246943886099680,NULL,'{"id":734246943886099680,"of_table":"adjournment","code":"18","label":"Lack of interpreter","flags":"{\"cause\": \"interpreter\", \"held\": \"unknown\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}','{"id":734246943886099680,"of_table":"adjournment","code":"18","label":"Lack of interpreter","flags":"{\"cause\": \"interpreter\", \"held\": \"no\", \"dhs_did_not_produce\": false, \"background_check\": false, \"attributable_to_judge\": false}","first":null,"last":null}');
INSERT INTO "step_rows" VALUES(1414,27,'closures',3987838597312690361,NULL,NULL,'{"id":3987838597312690361,"first":"2026-03-02","last":"2026-03-03","reason":"Storm","source":"The court''s notice","in_use":1}');
INSERT INTO "step_rows" VALUES(1415,28,'releases',3035837229882810292,NULL,NULL,'{"id":3035837229882810292,"name":"Public case data","imported_on":"2026-03-10"}');
INSERT INTO "step_rows" VALUES(1416,28,'cases',642482238262381108,642482238262381108,NULL,'{"id":642482238262381108,"public_key":20000001,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"PE","language":"SP","custody":"D","represented":0,"is_stub":0,"release":3035837229882810292,"typed":""}');
INSERT INTO "step_rows" VALUES(1417,28,'cases',7540884099613360205,7540884099613360205,NULL,'{"id":7540884099613360205,"public_key":20000002,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"PE","language":"SP","custody":"D","represented":0,"is_stub":0,"release":3035837229882810292,"typed":""}');
INSERT INTO "step_rows" VALUES(1418,28,'proceedings',3199491125198454105,642482238262381108,NULL,'{"id":3199491125198454105,"public_key":30000001,"case_id":642482238262381108,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2025-05-06","manner":"decision","has_decision":1,"is_stub":0,"release":3035837229882810292,"typed":""}');
INSERT INTO "step_rows" VALUES(1419,28,'hearings',4953974762936267800,642482238262381108,NULL,'{"id":4953974762936267800,"public_key":40000001,"proceeding_id":3199491125198454105,"day":"2025-05-05","start_minute":510,"minutes":120,"kind":"merits","judge":"QWM","code":"RR","is_recorded":0,"rec_type":"A","cal_type":"I","schedule_type":"II","medium":"P","base_city":"PTE","location":"PTE","language":"SP","release":3035837229882810292,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null}');
INSERT INTO "step_rows" VALUES(1420,28,'motions',1877624479296603948,642482238262381108,NULL,'{"id":1877624479296603948,"public_key":50000001,"case_id":642482238262381108,"proceeding_id":3199491125198454105,"motion_type":"MTC","judge":"QWM","received":"2025-03-03","judge_received":null,"decided_on":"2025-03-10","has_decision":1,"is_deleted":0,"filed_by":"A","release":3035837229882810292,"typed":""}');
INSERT INTO "step_rows" VALUES(1421,28,'custody_requests',5968820993777709736,642482238262381108,NULL,'{"id":5968820993777709736,"public_key":60000001,"case_id":642482238262381108,"proceeding_id":3199491125198454105,"bond_type":"BB","judge":"QWM","requested":"2025-02-03","decided_on":"2025-02-03","has_decision":1,"release":3035837229882810292,"typed":""}');
INSERT INTO "step_rows" VALUES(1422,28,'appeals',6403359010412321578,642482238262381108,NULL,'{"id":6403359010412321578,"public_key":70000001,"case_id":642482238262381108,"proceeding_id":3199491125198454105,"category":"IJ","appeal_type":"Case Appeal","filed":"2025-06-02","filed_by":"A","decided_on":"2025-09-08","result":"DIS","release":3035837229882810292,"typed":""}');
INSERT INTO "step_rows" VALUES(1423,28,'court_reviews',7577077096050215755,642482238262381108,NULL,'{"id":7577077096050215755,"public_key":80000001,"appeal_id":6403359010412321578,"requested":"2025-06-02","result":"REM","release":3035837229882810292,"typed":""}');
INSERT INTO "step_rows" VALUES(1424,28,'custody_spells',2729696215735486726,642482238262381108,NULL,'{"id":2729696215735486726,"public_key":90000001,"case_id":642482238262381108,"custody":"D","detained":"2025-01-03","released":null,"release":3035837229882810292,"typed":""}');
INSERT INTO "step_rows" VALUES(1425,28,'family_links',7857639054882777768,7540884099613360205,NULL,'{"id":7857639054882777768,"public_key":91000001,"lead_case_id":642482238262381108,"rider_case_id":7540884099613360205,"created":"2025-06-02","severed":null,"release":3035837229882810292,"typed":""}');
INSERT INTO "step_rows" VALUES(1426,28,'case_identifiers',7408057697333648564,642482238262381108,NULL,'{"id":7408057697333648564,"public_key":92000001,"case_id":642482238262381108,"code":"DS","release":3035837229882810292,"typed":""}');
INSERT INTO "step_rows" VALUES(1427,29,'case_identifiers',7408057697333648564,642482238262381108,'{"id":7408057697333648564,"public_key":92000001,"case_id":642482238262381108,"code":"DS","release":3035837229882810292,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1428,29,'family_links',7857639054882777768,7540884099613360205,'{"id":7857639054882777768,"public_key":91000001,"lead_case_id":642482238262381108,"rider_case_id":7540884099613360205,"created":"2025-06-02","severed":null,"release":3035837229882810292,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1429,29,'custody_spells',2729696215735486726,642482238262381108,'{"id":2729696215735486726,"public_key":90000001,"case_id":642482238262381108,"custody":"D","detained":"2025-01-03","released":null,"release":3035837229882810292,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1430,29,'court_reviews',7577077096050215755,642482238262381108,'{"id":7577077096050215755,"public_key":80000001,"appeal_id":6403359010412321578,"requested":"2025-06-02","result":"REM","release":3035837229882810292,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1431,29,'appeals',6403359010412321578,642482238262381108,'{"id":6403359010412321578,"public_key":70000001,"case_id":642482238262381108,"proceeding_id":3199491125198454105,"category":"IJ","appeal_type":"Case Appeal","filed":"2025-06-02","filed_by":"A","decided_on":"2025-09-08","result":"DIS","release":3035837229882810292,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1432,29,'custody_requests',5968820993777709736,642482238262381108,'{"id":5968820993777709736,"public_key":60000001,"case_id":642482238262381108,"proceeding_id":3199491125198454105,"bond_type":"BB","judge":"QWM","requested":"2025-02-03","decided_on":"2025-02-03","has_decision":1,"release":3035837229882810292,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1433,29,'motions',1877624479296603948,642482238262381108,'{"id":1877624479296603948,"public_key":50000001,"case_id":642482238262381108,"proceeding_id":3199491125198454105,"motion_type":"MTC","judge":"QWM","received":"2025-03-03","judge_received":null,"decided_on":"2025-03-10","has_decision":1,"is_deleted":0,"filed_by":"A","release":3035837229882810292,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1434,29,'hearings',4953974762936267800,642482238262381108,'{"id":4953974762936267800,"public_key":40000001,"proceeding_id":3199491125198454105,"day":"2025-05-05","start_minute":510,"minutes":120,"kind":"merits","judge":"QWM","code":"RR","is_recorded":0,"rec_type":"A","cal_type":"I","schedule_type":"II","medium":"P","base_city":"PTE","location":"PTE","language":"SP","release":3035837229882810292,"typed":"","minutes_used":null,"is_prepared":0,"wants_code":0,"moved_to":null,"shared_with":null}',NULL);
INSERT INTO "step_rows" VALUES(1435,29,'proceedings',3199491125198454105,642482238262381108,'{"id":3199491125198454105,"public_key":30000001,"case_id":642482238262381108,"charged_on":"2025-01-06","opened_on":"2025-01-06","base_city":"PTE","location":"PTE","judge":"QWM","case_type":"RMV","custody":"D","completed":"2025-05-06","manner":"decision","has_decision":1,"is_stub":0,"release":3035837229882810292,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1436,29,'cases',7540884099613360205,7540884099613360205,'{"id":7540884099613360205,"public_key":20000002,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"PE","language":"SP","custody":"D","represented":0,"is_stub":0,"release":3035837229882810292,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1437,29,'cases',642482238262381108,642482238262381108,'{"id":642482238262381108,"public_key":20000001,"a_number":null,"family":"","given":"","search_name":"","case_type":"RMV","nationality":"PE","language":"SP","custody":"D","represented":0,"is_stub":0,"release":3035837229882810292,"typed":""}',NULL);
INSERT INTO "step_rows" VALUES(1438,29,'releases',3035837229882810292,NULL,'{"id":3035837229882810292,"name":"Public case data","imported_on":"2026-03-10"}',NULL);
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
INSERT INTO "steps" VALUES(1,3375197704359742927,'Made the docket',629033302680596570,'2026-03-10T17:00:00+00:00',NULL,NULL,0,0);
INSERT INTO "steps" VALUES(2,6477535797347496330,'Added case A000 123 456',629033302680596570,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(3,1920747509151337302,'Added case A000 123 457',629033302680596570,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(4,5469653601522487318,'Added merits hearing, Mar 9, 2026, A000 123 456',629033302680596570,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(5,6210659468744324675,'Added custody hearing, Mar 6, 2026, A000 123 456',629033302680596570,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(6,8255429203668903731,'Added motion, A000 123 456',629033302680596570,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(7,5966916141145845229,'Added custody request, A000 123 456',629033302680596570,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(8,235862887730815556,'Added appeal, A000 123 456',629033302680596570,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(9,6317113666952549596,'Added case A000 999 888',629033302680596570,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(10,6054282719534394658,'Added a proceeding, A000 123 456',629033302680596570,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(11,1896755368771827244,'Added merits hearing, Apr 14, 2026, A000 123 456',629033302680596570,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(12,1662386175197300611,'Marked completed, 1:30 PM, A000 123 456',629033302680596570,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(13,5993936309281477812,'Added motion, A000 123 456',629033302680596570,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(14,2246908973494912776,'Recorded ruling, Mar 10, 2026, A000 123 456',629033302680596570,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(15,2975025556069959715,'Added custody request, A000 123 456',629033302680596570,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(16,8798673547359946384,'Recorded custody decision, Mar 10, 2026, A000 123 456',629033302680596570,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(17,8474950922874344155,'Custody changed, Mar 10, 2026, A000 123 456',629033302680596570,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(18,8634207231692423985,'Added appeal, A000 123 456',629033302680596570,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(19,1081330540211782996,'Recorded appeal result, Mar 10, 2026, A000 123 456',629033302680596570,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(20,8378530909892187251,'Joined to a family, A000 123 457',629033302680596570,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(21,1941429657976377787,'Marked status case, A000 123 456',629033302680596570,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(22,9163045047264463307,'Added training, Mar 23, 2026',629033302680596570,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(23,1223463280084163289,'Added goal set invented',629033302680596570,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(24,6859703747761427668,'Changed the typed-from date',629033302680596570,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(25,1404321055586731519,'Changed the judge''s particulars',629033302680596570,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(26,5923033844477844675,'Changed adjournment code 18',629033302680596570,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(27,6972630037308424611,'Changed closure, Mar 2, 2026',629033302680596570,'2026-03-10T17:00:00+00:00',NULL,NULL,1,0);
INSERT INTO "steps" VALUES(28,441264251032088940,'Read the public release Public case data',629033302680596570,'2026-03-10T17:00:00+00:00',NULL,NULL,1,1);
INSERT INTO "steps" VALUES(29,7112229584588598665,'Undid: Read the public release Public case data',629033302680596570,'2026-03-10T17:00:00+00:00',28,NULL,1,0);
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
