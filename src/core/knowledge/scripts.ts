/**
 * Countries whose names German newspapers transliterate from another script, each in its own way: a spelling that
 * sounds like a listed name is that name there, while "Sweeney" and "Swinney" are two.
 */
export const TRANSLITERATED: ReadonlySet<string> = new Set(
  `RU UA BY BG RS MK ME BA KZ KG TJ UZ TM MN GE AM AZ GR CY IL PS LB SY JO IQ IR AF PK IN BD NP BT LK MV MM TH KH LA CN TW HK KR KP JP
   SA YE OM AE QA BH KW EG LY TN DZ MA MR SD SS SO DJ ER ET EH SU YU`.split(/\s+/),
);

/** Countries whose people bear two surnames, the father's and then the mother's. */
export const DOUBLE_SURNAMES: ReadonlySet<string> = new Set(
  'AR BO CL CO CR CU DO EC ES GQ GT HN MX NI PA PE PY SV UY VE'.split(' '),
);
