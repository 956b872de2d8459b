"""The sentences for everything that can be wrong with one cell, by the code of its fault.

Each says what was found, what is expected and how to mend it. `{heading}` is the column's heading in the file and
`{text}` the cell's text; other holes are filled by the fault.
"""

from cosell_desk.core.translate import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    # T: any cell
    "blanks-around": QT_TRANSLATE_NOOP(
        "Problem",
        "{heading} has blanks before or behind its text, some of which may be invisible. Remove them: the fix does it.",
    ),
    "control-characters": QT_TRANSLATE_NOOP(
        "Problem",
        "{heading} holds tabs or invisible control characters, probably copied from another program. Remove them: the"
        " fix does it.",
    ),
    "mojibake": QT_TRANSLATE_NOOP(
        "Problem",
        "The letters of \u201c{text}\u201d in {heading} were damaged when the file was opened with the wrong encoding."
        " The fix brings back the letters that were meant.",
    ),
    "excel-error": QT_TRANSLATE_NOOP(
        "Problem",
        "{heading} holds {text}, which Excel writes where a formula failed. Type the value that was meant.",
    ),
    "excel-wrapper": QT_TRANSLATE_NOOP(
        "Problem",
        "{heading} holds a formula around its text: {text}. Partner Center wants the plain text: the fix unwraps it.",
    ),
    "scientific-notation": QT_TRANSLATE_NOOP(
        "Problem",
        "A spreadsheet turned {heading} into the number {text}, and its last digits are lost. Type it anew from where"
        " you know it.",
    ),
    "formula": QT_TRANSLATE_NOOP(
        "Problem",
        "{heading} begins like a formula: {text}. A spreadsheet would try to calculate it. Begin with another character"
        " if you can.",
    ),
    "line-break": QT_TRANSLATE_NOOP(
        "Problem",
        "{heading} goes over several lines, but is meant to be one line. The fix puts a blank for each line break.",
    ),
    "too-long-for-excel": QT_TRANSLATE_NOOP(
        "Problem",
        "{heading} is longer than 32,767 characters. Excel cuts such a text off when it saves the file: shorten it.",
    ),
    # K1
    "country-spelling": QT_TRANSLATE_NOOP(
        "Problem",
        "\u201c{text}\u201d in {heading} is not the country's two-letter code in capitals, such as US or SE. The fix"
        " writes the code.",
    ),
    "country-unknown": QT_TRANSLATE_NOOP(
        "Problem",
        "\u201c{text}\u201d in {heading} is no country that we know. Write its two-letter ISO code in capitals, such as"
        " US, SE or GB, or choose it from the list.",
    ),
    "country-not-iso": QT_TRANSLATE_NOOP(
        "Problem",
        "{text} in {heading} is widely used for Kosovo but is not an official ISO code; Partner Center may not take it."
        " Look at Partner Center's own list of countries before you upload.",
    ),
    # K2
    "currency-spelling": QT_TRANSLATE_NOOP(
        "Problem",
        "\u201c{text}\u201d in {heading} is not the currency's three-letter code in capitals, such as USD or SEK. The"
        " fix writes the code.",
    ),
    "currency-unsure": QT_TRANSLATE_NOOP(
        "Problem",
        "\u201c{text}\u201d in {heading} does not say for sure which currency is meant. Write the three-letter ISO code"
        " in capitals, such as USD or SEK, or take one of the suggestions.",
    ),
    "currency-unknown": QT_TRANSLATE_NOOP(
        "Problem",
        "\u201c{text}\u201d in {heading} is no currency that we know. Write its three-letter ISO code in capitals, such"
        " as USD, EUR or SEK, or choose it from the list.",
    ),
    "currency-no-money": QT_TRANSLATE_NOOP(
        "Problem",
        "{text} in {heading} is an ISO code for a metal, a fund, a unit of account or for testing, not for money that a"
        " deal is paid in. Check the currency.",
    ),
    # K3
    "amount-zero": QT_TRANSLATE_NOOP(
        "Problem", "{heading} is {text}. An amount above 0 is expected: write what you think the deal is worth."
    ),
    "amount-decimals": QT_TRANSLATE_NOOP(
        "Problem",
        "{heading} is {text}, with more than two decimals. If the point was meant to separate thousands, take the"
        " suggestion or leave the point out.",
    ),
    "amount-negative": QT_TRANSLATE_NOOP(
        "Problem", "{heading} is {text}, less than nothing. Write an amount above 0, such as 12563."
    ),
    "amount-spelling": QT_TRANSLATE_NOOP(
        "Problem",
        "{heading} is written {text}. Partner Center wants plain digits with a point before the decimals and no"
        " separators, such as 12563 or 12563.50. The fix writes it so.",
    ),
    "amount-currency": QT_TRANSLATE_NOOP(
        "Problem",
        "{heading} holds a currency beside the number: {text}. The currency has a column of its own; only the number"
        " belongs here. The fix leaves the number.",
    ),
    "amount-other-currency": QT_TRANSLATE_NOOP(
        "Problem",
        "{heading} says {text}, but the Currency column says another currency. Decide which is right, and leave only"
        " the number here.",
    ),
    "amount-unsure": QT_TRANSLATE_NOOP(
        "Problem",
        "{text} in {heading} can be read in two ways: the separator may mark thousands or decimals. Take the suggestion"
        " that is meant, or write plain digits such as 12563 or 12.56.",
    ),
    "amount-scientific": QT_TRANSLATE_NOOP(
        "Problem",
        "A spreadsheet shortened {heading} to {text}, and digits may be lost. Check the amount and write it in plain"
        " digits.",
    ),
    "amount-not-a-number": QT_TRANSLATE_NOOP(
        "Problem",
        "\u201c{text}\u201d in {heading} is not an amount. Write plain digits with a point before the decimals, such as"
        " 12563 or 12563.50.",
    ),
    # K4
    "date-spelling": QT_TRANSLATE_NOOP(
        "Problem",
        "{heading} is written {text}. Partner Center wants month/day/year, such as 03/15/2027, and a wrong date may"
        " cost the whole file. The fix writes it so.",
    ),
    "date-no-such-day": QT_TRANSLATE_NOOP(
        "Problem",
        "There is no such day as {text} in {heading}. Write a real day as month/day/year, such as 03/15/2027.",
    ),
    "date-order-unknown": QT_TRANSLATE_NOOP(
        "Problem",
        "{text} in {heading} does not tell the month from the day. Take the suggestion that is meant, or write"
        " month/day/year, such as 03/15/2027.",
    ),
    "date-two-digit-year": QT_TRANSLATE_NOOP(
        "Problem",
        "The year of {text} in {heading} is cut short. Take the suggestion that is meant, or write month/day/year with"
        " four digits for the year, such as 03/15/2027.",
    ),
    "date-with-time": QT_TRANSLATE_NOOP(
        "Problem",
        "{heading} holds a time of day: {text}. Only the day in UTC belongs here, and the day may differ between time"
        " zones. Take the suggestion that is meant, or write month/day/year.",
    ),
    "date-unknown": QT_TRANSLATE_NOOP(
        "Problem",
        "\u201c{text}\u201d in {heading} is not a date that we can read. Write month/day/year, such as 03/15/2027.",
    ),
    # K6
    "duns-separators": QT_TRANSLATE_NOOP(
        "Problem",
        "The D-U-N-S number {text} in {heading} has separators. Write its nine digits without them: the fix does it.",
    ),
    "duns-zeros-lost": QT_TRANSLATE_NOOP(
        "Problem",
        "{text} in {heading} has fewer than nine digits: a spreadsheet probably dropped the zeros in front. The fix"
        " puts them back.",
    ),
    "duns-wrong": QT_TRANSLATE_NOOP(
        "Problem", "{text} in {heading} is not a D-U-N-S number, which has nine digits. Correct it or leave it empty."
    ),
    # K7
    "phone-letters": QT_TRANSLATE_NOOP(
        "Problem",
        "{text} in {heading} holds letters. Write only the number: digits, blanks, + ( ) - . / and, if there is one, an"
        " extension such as ext 12.",
    ),
    "phone-no-digit": QT_TRANSLATE_NOOP(
        "Problem", "{text} in {heading} holds no digit. Write a phone number, such as +1 425 555 0101."
    ),
    "phone-characters": QT_TRANSLATE_NOOP(
        "Problem",
        "{text} in {heading} holds characters that do not belong in a phone number. Allowed are digits, blanks,"
        " + ( ) - . / and an extension such as ext 12.",
    ),
    "phone-not-possible": QT_TRANSLATE_NOOP(
        "Problem",
        "{text} in {heading} is too short or too long for a phone number in the customer's country ({country}). Check"
        " it, or begin with + and the code of its country.",
    ),
    # K8
    "email-spelling": QT_TRANSLATE_NOOP(
        "Problem",
        "{heading} holds more than the bare e-mail address: {text}. The fix leaves only the address, such as"
        " john.customer@contoso.com.",
    ),
    "email-special-use": QT_TRANSLATE_NOOP(
        "Problem",
        "The domain of {text} in {heading} works only inside a company or for testing; no mail from outside arrives"
        " there. Check the address.",
    ),
    "email-wrong": QT_TRANSLATE_NOOP(
        "Problem",
        "{text} in {heading} is not an e-mail address. Write one address, such as john.customer@contoso.com.",
    ),
    # K9 to K12
    "yes-no-spelling": QT_TRANSLATE_NOOP(
        "Problem",
        "{heading} says {text}. Partner Center wants exactly Yes or No. The fix writes the one that is meant.",
    ),
    "yes-no-unknown": QT_TRANSLATE_NOOP("Problem", "{heading} says {text}, but may only be Yes or No. Choose one."),
    "consent-no": QT_TRANSLATE_NOOP(
        "Problem",
        "{heading} says {text}. Without consent Partner Center neither creates nor updates the deal. Write Yes only if"
        " you may share the contact details.",
    ),
    "consent-spelling": QT_TRANSLATE_NOOP(
        "Problem", "{heading} says {text}. Partner Center wants exactly Yes. The fix only corrects the spelling."
    ),
    "consent-unknown": QT_TRANSLATE_NOOP(
        "Problem",
        "{heading} says {text}. It is a legal statement that must say exactly Yes, and only you can write it: this"
        " program does not translate it for you.",
    ),
    "status-spelling": QT_TRANSLATE_NOOP(
        "Problem",
        "{heading} says {text}. Partner Center wants exactly New, Active or Closed. The fix writes the one that is"
        " meant.",
    ),
    "status-unknown": QT_TRANSLATE_NOOP(
        "Problem", "{heading} says {text}, but may only be New, Active or Closed. Choose one."
    ),
    "substatus-spelling": QT_TRANSLATE_NOOP(
        "Problem",
        "{heading} says {text}. Partner Center wants its own English word, spelt exactly. The fix writes the one that"
        " is meant.",
    ),
    "substatus-unknown": QT_TRANSLATE_NOOP(
        "Problem",
        "{heading} says {text}, a substatus that we do not know. Choose the one that fits the status: Pending,"
        " Received, Accepted, Won, Lost, Declined, Expired or Error.",
    ),
    # K14, K15
    "code-spelling": QT_TRANSLATE_NOOP(
        "Problem",
        "{heading} says {text}. Partner Center wants only the number, without its meaning. The fix writes the number.",
    ),
    "code-unknown": QT_TRANSLATE_NOOP(
        "Problem", "{heading} says {text}, but must be a number from {first} to {last}. Choose one from the list."
    ),
    "sales-stage-spelling": QT_TRANSLATE_NOOP(
        "Problem",
        "{heading} says {text}. Partner Center wants one of the numbers 10, 20, 40, 60, 80 and 100. The fix writes the"
        " one that is meant.",
    ),
    "sales-stage-unknown": QT_TRANSLATE_NOOP(
        "Problem",
        "{heading} says {text}, which is no sales stage. Write 10 (Created or Accepted), 20 (Qualified), 40"
        " (Developed), 60 (Proposed), 80 (Negotiated) or 100 (Won).",
    ),
    # K16
    "solution-semicolons": QT_TRANSLATE_NOOP(
        "Problem",
        "The parts of {heading} are separated by semicolons: {text}. Partner Center wants commas: solution ID,"
        " currency, price, quantity. The fix puts commas.",
    ),
    "solution-too-many-parts": QT_TRANSLATE_NOOP(
        "Problem",
        "{heading} has more than four parts: {text}. Write solution ID, currency, price, quantity with commas between"
        " them, and a point, not a comma, before decimals.",
    ),
    "solution-id-missing": QT_TRANSLATE_NOOP(
        "Problem",
        "The solution ID is missing in {heading}: {text}. Begin with the ID, such as SOL-1234-PQRS, USD, 10, 100.",
    ),
    "solution-id-unusual": QT_TRANSLATE_NOOP(
        "Problem",
        "The solution ID {part} in {heading} does not look like one: IDs begin with SOL- or are long IDs of five"
        " groups. Copy it from Partner Center.",
    ),
    "solution-currency": QT_TRANSLATE_NOOP(
        "Problem",
        "The currency {part} in {heading} is not a three-letter ISO code. Write, for example, USD, or leave this part"
        " empty.",
    ),
    "solution-currency-spelling": QT_TRANSLATE_NOOP(
        "Problem",
        "The currency {part} in {heading} must be written as three capital letters, such as USD. The fix writes it so.",
    ),
    "solution-no-money": QT_TRANSLATE_NOOP(
        "Problem",
        "The currency {part} in {heading} is an ISO code for a metal, a fund, a unit of account or for testing, not for"
        " money. Check it.",
    ),
    "solution-price": QT_TRANSLATE_NOOP(
        "Problem",
        "The price {part} in {heading} is not a plain number. Write digits with a point before the decimals, such as 10"
        " or 10.50, or leave this part empty.",
    ),
    "solution-quantity": QT_TRANSLATE_NOOP(
        "Problem",
        "The quantity {part} in {heading} is not a whole number above 0. Write, for example, 100, or leave this part"
        " empty.",
    ),
    # K17
    "team-member-semicolons": QT_TRANSLATE_NOOP(
        "Problem",
        "The parts of {heading} are separated by semicolons: {text}. Partner Center wants commas: first name, last"
        " name, mobile number, e-mail. The fix puts commas.",
    ),
    "team-member-parts": QT_TRANSLATE_NOOP(
        "Problem",
        "{heading} must have exactly four parts with commas between them: first name, last name, mobile number, e-mail."
        " Found: {text}.",
    ),
    "team-member-first-name-missing": QT_TRANSLATE_NOOP(
        "Problem",
        "The first name is missing in {heading}: {text}. Write first name, last name, mobile number, e-mail.",
    ),
    "team-member-last-name-missing": QT_TRANSLATE_NOOP(
        "Problem",
        "The last name is missing in {heading}: {text}. Write first name, last name, mobile number, e-mail.",
    ),
    "team-member-phone-missing": QT_TRANSLATE_NOOP(
        "Problem",
        "The mobile number is missing in {heading}: {text}. Write first name, last name, mobile number, e-mail.",
    ),
    "team-member-email-missing": QT_TRANSLATE_NOOP(
        "Problem", "The e-mail is missing in {heading}: {text}. Write first name, last name, mobile number, e-mail."
    ),
    "team-member-phone": QT_TRANSLATE_NOOP(
        "Problem",
        "The mobile number {part} in {heading} is not a phone number. Write digits, blanks, + ( ) - . / and, if there"
        " is one, an extension such as ext 12.",
    ),
    "team-member-email": QT_TRANSLATE_NOOP(
        "Problem",
        "The e-mail {part} in {heading} is not an e-mail address. Write one address, such as bob.partner@contoso.com.",
    ),
    "team-member-email-spelling": QT_TRANSLATE_NOOP(
        "Problem", "The e-mail {part} in {heading} holds more than the bare address. The fix leaves only the address."
    ),
    "team-member-email-special-use": QT_TRANSLATE_NOOP(
        "Problem",
        "The domain of the e-mail {part} in {heading} works only inside a company or for testing; no mail from outside"
        " arrives there. Check the address.",
    ),
    # K18 to K23
    "not-a-guid": QT_TRANSLATE_NOOP(
        "Problem",
        "{text} in {heading} is not an ID as Partner Center makes them: 32 digits and letters a to f in five groups."
        " Copy it anew from a download, and never write one yourself.",
    ),
    "purchase-intent-spelling": QT_TRANSLATE_NOOP(
        "Problem",
        "{heading} says {text}. Partner Center wants exactly Yes, No or Have not decided. The fix writes the one that"
        " is meant.",
    ),
    "purchase-intent-unknown": QT_TRANSLATE_NOOP(
        "Problem", "{heading} says {text}, but may only be Yes, No or Have not decided. Choose one."
    ),
    "not-an-account": QT_TRANSLATE_NOOP(
        "Problem",
        "{text} in {heading} is not one of the account candidates that Partner Center returns. They begin with"
        " MicrosoftID: or DUNSID: and the ID; copy one of them unchanged.",
    ),
    "not-on-list": QT_TRANSLATE_NOOP(
        "Problem",
        "{text} in {heading} is not on Microsoft's published list. Choose from the list, or keep it if you know that"
        " Partner Center has it.",
    ),
}
