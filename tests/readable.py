"""How well one colour is seen on another, as the accessibility guidelines (WCAG 2) measure it."""

from __future__ import annotations

from PySide6.QtGui import QColor


def _light(colour: str) -> float:
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in QColor(colour).getRgbF()[:3]
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted([_light(one), _light(other)])
    return (lighter + 0.05) / (darker + 0.05)
