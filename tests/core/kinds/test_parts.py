"""K16, K17."""

import pytest
from verdicts import fixed, told

from cosell_desk.core.kinds import Solution, TeamMember, email_of, joined, parts, solution_id

SOLUTION = Solution()
MEMBER = TeamMember()


def code(kind: Solution | TeamMember, text: str) -> str:
    (fault,) = kind.verdict(text).faults
    return fault.code


@pytest.mark.parametrize(
    "text",
    [
        "SOL-1234-PQRS, USD, 10, 100",
        "SOL-1234-PQRS",
        "SOL-1234-PQRS,USD,10,100",
        "SOL-1234-PQRS, USD",
        "SOL-1234-PQRS, USD, 10",
        "SOL-1234-PQRS, , , 5",
        "SOL-1234-PQRS,,,",
        "SOL-1234-PQRS, USD, 0, 1",
        "SOL-1234-PQRS, USD, 10.505, 1",
        "f7eaae47-0b84-4ac4-b4ea-5b2587d42cee, SEK, 10, 100",
    ],
)
def test_a_solution_is_right(text: str) -> None:
    assert told(SOLUTION, text) == ""


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        (", USD, 10, 100", "solution-id-missing"),
        ("SOL-1, USD, 10, 100, 5", "solution-too-many-parts"),
        ("SOL-1, USD, 10,5, 100", "solution-too-many-parts"),
        ("SOL-1, ZZZ, 10, 100", "solution-currency"),
        ("SOL-1, $, 10, 100", "solution-currency"),
        ("SOL-1, USD, -10, 100", "solution-price"),
        ("SOL-1, USD, free, 100", "solution-price"),
        ("SOL-1, USD, 12 563, 100", "solution-price"),
        ("SOL-1, USD, ١٠, 100", "solution-price"),
        ("SOL-1, USD, 10, 0", "solution-quantity"),
        ("SOL-1, USD, 10, 1.5", "solution-quantity"),
        ("SOL-1, USD, 10, many", "solution-quantity"),
    ],
)
def test_a_bad_part_of_a_solution_is_an_error_that_names_it(text: str, fault: str) -> None:
    assert told(SOLUTION, text) == "K16 error"
    assert code(SOLUTION, text) == fault
    assert fixed(SOLUTION, text) is None


def test_the_bad_part_itself_is_told() -> None:
    (fault,) = SOLUTION.verdict("SOL-1, USD, free, 100").faults
    assert fault.holes == (("part", "free"),)


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("SOL-1234-PQRS, usd, 10, 100", "SOL-1234-PQRS, USD, 10, 100"),
        ("SOL-1,usd", "SOL-1,USD"),
        ("SOL-1234-PQRS; USD; 10; 100", "SOL-1234-PQRS, USD, 10, 100"),
        ("SOL-1234-PQRS; USD; 10,5; 100", "SOL-1234-PQRS, USD, 10.5, 100"),
        ("SOL-1;sek;10,5;2", "SOL-1, SEK, 10.5, 2"),
        ("SOL-1;;;", "SOL-1"),
        ("SOL-1;;10", "SOL-1, , 10"),
    ],
)
def test_lower_case_currency_and_semicolons_are_an_error_with_a_fix(text: str, right: str) -> None:
    assert told(SOLUTION, text) == "K16 error"
    assert fixed(SOLUTION, text) == right
    assert told(SOLUTION, right) == ""


def test_semicolons_around_a_bad_part_have_no_fix() -> None:
    assert code(SOLUTION, "SOL-1; USD; free; 1") == "solution-price"
    assert fixed(SOLUTION, "SOL-1; USD; free; 1") is None


@pytest.mark.parametrize("text", ["Contoso Suite, USD, 10, 1", "sol-1", "SOL-1_2", "SOL-", "12345"])
def test_an_unusual_solution_id_is_a_warning(text: str) -> None:
    assert told(SOLUTION, text) == "K16 warning"
    assert fixed(SOLUTION, text) is None


def test_a_currency_that_is_no_money_is_a_warning() -> None:
    assert told(SOLUTION, "SOL-1, XXX, 10, 1") == "K16 warning"


def test_readings_of_a_solution_are_suggested() -> None:
    assert SOLUTION.suggest("SOL-1, USD, 10,5, 100") == ("SOL-1, USD, 10.5, 100",)
    assert SOLUTION.suggest("SOL-1, USD, 12 563, 100") == ("SOL-1, USD, 12563, 100",)
    assert SOLUTION.suggest("SOL-1, €x, 10, 100") == ()
    assert SOLUTION.suggest("SOL-1, kr, 10, 1")[0] == "SOL-1, SEK, 10, 1"


@pytest.mark.parametrize(
    "text",
    [
        "Bob, Partner, 999999, Bob.partner@Contoso.com",
        "Bob,Partner,999999,Bob.partner@Contoso.com",
        "Åsa, von Öberg, +46 70 123 45 67, asa@contoso.se",
        "Zoë, O'Neil, (425) 555-0101 ext 5, zoe@contoso.com",
        "José, Núñez, 1, jose@contoso.com",
    ],
)
def test_a_team_member_is_right(text: str) -> None:
    assert told(MEMBER, text) == ""


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("Bob Partner", "team-member-parts"),
        ("Bob, Partner, 999999", "team-member-parts"),
        ("Bob, Partner, Jr, 999999, bob@contoso.com", "team-member-parts"),
        (", Partner, 999999, bob@contoso.com", "team-member-first-name-missing"),
        ("Bob, , 999999, bob@contoso.com", "team-member-last-name-missing"),
        ("Bob, Partner, , bob@contoso.com", "team-member-phone-missing"),
        ("Bob, Partner, none, bob@contoso.com", "team-member-phone"),
        ("Bob, Partner, -, bob@contoso.com", "team-member-phone"),
        ("Bob, Partner, 999999,", "team-member-email-missing"),
        ("Bob, Partner, 999999, bob", "team-member-email"),
        ("Bob, Partner, , bob", "team-member-email"),
    ],
)
def test_a_bad_part_of_a_team_member_is_an_error_that_names_it(text: str, fault: str) -> None:
    assert told(MEMBER, text) == "K17 error"
    assert code(MEMBER, text) == fault
    assert fixed(MEMBER, text) is None


@pytest.mark.parametrize(
    "text",
    [
        "Bob; Partner; 999999; Bob.partner@Contoso.com",
        "Bob;Partner;999999;Bob.partner@Contoso.com",
        "Bob; Partner; 999999; Bob.partner@Contoso.com;",
        "Bob, Partner, 999999, <Bob.partner@Contoso.com>",
        "Bob, Partner, 999999, mailto:Bob.partner@Contoso.com",
        "Bob, Partner, 999999, Bob.partner@Contoso.com,",
    ],
)
def test_semicolons_and_what_surrounds_the_email_are_an_error_with_a_fix(text: str) -> None:
    assert told(MEMBER, text) == "K17 error"
    assert fixed(MEMBER, text) == "Bob, Partner, 999999, Bob.partner@Contoso.com"


def test_a_special_use_domain_of_a_team_member_is_a_warning() -> None:
    assert told(MEMBER, "Bob, Partner, 999999, bob@contoso.local") == "K17 warning"


def test_a_team_members_phone_is_judged_without_a_country() -> None:
    assert told(MEMBER, "Bob, Partner, 9, bob@contoso.com") == ""


def test_what_makes_two_solutions_or_members_the_same() -> None:
    assert solution_id("SOL-1, USD, 10, 1") == solution_id("sol-1;SEK") == "sol-1"
    assert solution_id(", USD") == ""
    assert email_of("Bob, Partner, 1, Bob@Contoso.com") == email_of("B;P;2;<bob@contoso.com>") == "bob@contoso.com"
    assert email_of("Bob, Partner, 1") == ""
    assert email_of("Bob, Partner, 1, bob") == ""


def test_parts_are_taken_apart_and_joined() -> None:
    assert parts("SOL-1 ,USD, 10") == ("SOL-1", "USD", "10")
    assert SOLUTION.parts("SOL-1; USD; 10,5; 1") == ("SOL-1", "USD", "10.5", "1")
    assert joined(("SOL-1", " USD ", "10", "")) == "SOL-1, USD, 10"
    assert joined(("SOL-1", "", "10", "")) == "SOL-1, , 10"
    assert MEMBER.joined(("Bob", "Partner", "1", "b@c.se")) == "Bob, Partner, 1, b@c.se"
    assert len(SOLUTION.part_names) == len(MEMBER.part_names) == 4
