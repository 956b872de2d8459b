"""How long phone numbers are, by country: enough to tell most numbers that are possible without the library.

The facts are phonenumbers' own (a test holds them against it), of the countries whose numbers follow a simple plan.
Only a quick yes comes from here; whatever is not surely possible is asked of the library.
"""

from __future__ import annotations

from functools import cache

# country : calling code : what is dialled before a number at home : lengths of a number without both : what is
# dialled to go abroad (left out where it is 00; ? where it is not one number)
_PLANS = """
    AC:247::5-6 AD:376::6,8-9 AE:971:0:5-12 AF:93:0:9 AL:355:0:6-9 AM:374:0:8 AO:244::9 AT:43:0:4-13 AW:297::7
    AX:358:0:5-12:? AZ:994:0:9 BA:387:0:8-9 BD:880:0:6-10 BE:32:0:8-9 BF:226::8 BG:359:0:6-9,12 BH:973::8 BI:257::8
    BJ:229::10 BL:590:0:9 BN:673::7 BQ:599::7 BT:975::7-8 BW:267::7-8,10 BZ:501::7,11 CA:1:1:10:011 CD:243:0:7-10
    CF:236::8 CG:242::9 CH:41:0:9,12 CI:225::10 CK:682::5 CL:56::9-11:? CM:237::8-9 CU:53:0:6-8,10:119 CV:238::7:0
    CW:599::7-8 CY:357::8 CZ:420::9-12 DE:49:0:4-15 DJ:253::8 DK:45::8 DO:1:1:10:011 DZ:213:0:8-9 EC:593:0:8-11
    EE:372::7-8,10 EG:20:0:8-10 EH:212:0:9 ER:291:0:7 ES:34::9 ET:251:0:9 FI:358:0:5-12:? FJ:679::7,11:? FK:500::5
    FM:691::7 FR:33:0:9 GB:44:0:7,9-10 GE:995:0:9 GF:594:0:9 GH:233:0:8-9 GI:350::8 GL:299::6 GM:220::7,9
    GN:224::8-9 GP:590:0:9 GQ:240::9 GR:30::10-12 GT:502::8,11 GW:245::7,9 GY:592::7:001 HK:852::5-9,11:?
    HN:504::8,11 HR:385:0:7-9 HT:509::8 HU:36:06:8-9 ID:62:0:7-17:? IE:353:0:7-10 IL:972:0:7-12:? IN:91:0:8-13
    IO:246::7 IQ:964:0:8-10 IR:98:0:4-7,10 IS:354::7,9:? IT:39::6-12 JM:1:1:10:011 JO:962:0:8-9 KE:254:0:7-10:000
    KG:996:0:9-10 KH:855:0:8-10:? KI:686:0:5,8 KM:269::7 KP:850:0:8,10:? KW:965::7-8 KZ:7:8:10,14:810 LA:856:0:8-10
    LB:961:0:7-8 LK:94:0:9 LR:231:0:7-9 LS:266::8 LV:371::8 LY:218:0:9 MA:212:0:9 MC:377:0:8-9 MD:373:0:8
    ME:382:0:8-9 MF:590:0:9 MH:692:1:7:011 MK:389:0:8 ML:223::8 MM:95:0:6-10 MN:976:0:8-10:001 MO:853::7-8
    MQ:596:0:9 MR:222::8 MT:356::8 MU:230::7-8,10:? MV:960::7,10:? MW:265:0:7,9 MX:52::10:? MY:60:0:8-10 MZ:258::8-9
    NA:264:0:8-9 NC:687::6 NE:227::8 NG:234:0:10-14:009 NI:505::8 NL:31:0:5-11 NO:47::5,8 NP:977:0:8,10-11 NR:674::7
    NU:683::4,7 NZ:64:0:5-10:? OM:968::7-9 PA:507::7-8,10-11 PE:51:0:8-9:? PF:689::6,8-9 PG:675::7-8:?
    PH:63:0:6,8-13 PK:92:0:8-12 PL:48::6-10 PM:508:0:6,9 PR:1:1:10:011 PS:970:0:8-10 PT:351::9 PW:680::7:?
    PY:595:0:6-11 QA:974::7-9,11 RE:262:0:9 RO:40:0:6,9 RS:381:0:6-12 RU:7:8:10,14:810 RW:250:0:8-9 SA:966:0:9-10
    SB:677::5,7:? SC:248::7:? SD:249:0:9 SE:46:0:6-10,12 SG:65::8,10-11:? SH:290::4-5 SI:386:0:5-8:? SJ:47::5,8
    SK:421:0:6-7,9 SL:232:0:8 SN:221::9 SO:252:0:6-9 SR:597::6-7 SS:211:0:9 ST:239::7 SV:503::7-8,11 SY:963:0:8-9
    SZ:268::8-9 TA:290::4 TD:235::8:? TG:228::8 TH:66:0:8-10,13:? TJ:992::9:810 TK:690::4-7 TL:670::7-8
    TM:993:8:8:810 TN:216::8 TO:676::5,7 TR:90:0:7,10,12-13 TV:688::5-7 TW:886:0:7-11:? TZ:255:0:9:? UA:380:0:9-10
    UG:256:0:9:? US:1:1:10:011 UY:598:0:4-13:? UZ:998::9 VA:39::6-12 VE:58:0:10 VN:84:0:7-10 VU:678::5,7 WF:681::6,9
    WS:685::5-7,10:0 XK:383:0:8-12 YE:967:0:7-9 YT:262:0:9 ZA:27:0:5-10 ZM:260:0:9 ZW:263:0:7,9-10
"""


@cache
def _plans() -> dict[str, tuple[str, str, frozenset[int], str]]:
    found = {}
    for plan in _PLANS.split():
        country, calling_code, trunk, lengths, *abroad = plan.split(":")
        found[country] = calling_code, trunk, _lengths(lengths), abroad[0] if abroad else "00"
    return found


def _lengths(text: str) -> frozenset[int]:
    found: set[int] = set()
    for span in text.split(","):
        first, _, last = span.partition("-")
        found.update(range(int(first), int(last or first) + 1))
    return frozenset(found)


_NOT_A_DIGIT = dict.fromkeys(map(ord, " +()-./"))


def is_surely_possible(number: str, country: str) -> bool:
    """Whether a number of nothing but digits, blanks and `+ ( ) - . /` is certainly possible in the country."""
    plan = _plans().get(country)
    if plan is None:
        return False
    calling_code, trunk, lengths, abroad = plan
    digits = number.translate(_NOT_A_DIGIT)
    if "+" in number:
        if number[0] != "+" or number.count("+") > 1 or not digits.startswith(calling_code):
            return False
        rest = digits[len(calling_code) :]
        return len(rest) in lengths and not (trunk and rest.startswith(trunk)) and rest[:1] != "0"
    if abroad == "?" or digits.startswith((calling_code, abroad, "00")):
        return False
    if trunk and digits.startswith(trunk):
        return len(digits) - len(trunk) in lengths
    return digits[:1] != "0" and len(digits) in lengths
