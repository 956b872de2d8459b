"""What a kind says of a text, short enough to be typed into a test."""

from cosell_desk.core.kinds import Kind


def told(kind: Kind, text: str, *context: str) -> str:
    """ "T1 warning, K4 error": the rules with their severities, in the verdict's order; "" for a sound text."""
    return ", ".join([f"{fault.rule} {fault.severity.word}" for fault in kind.verdict(text, *context).faults])


def fixed(kind: Kind, text: str, *context: str) -> str | None:
    return kind.verdict(text, *context).fix
