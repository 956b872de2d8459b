"""What the window remembers, also when the file it stands in was tampered with."""

from pathlib import Path

from PySide6.QtCore import QSettings

from cosell_desk.ui.settings import Settings
from cosell_desk.ui.theme import Theme


def test_a_first_start_follows_the_system_at_normal_size() -> None:
    settings = Settings()

    assert (settings.theme, settings.zoom, settings.widths, settings.recent_files) == (Theme.SYSTEM, 100, {}, [])


def test_the_newest_file_stands_first_and_only_once(tmp_path: Path) -> None:
    files = [tmp_path / f"{number}.csv" for number in range(10)]
    for file in files:
        file.touch()
        Settings().remember_file(file)
    Settings().remember_file(files[5])

    assert Settings().recent_files == [files[at] for at in (5, 9, 8, 7, 6, 4, 3, 2)]


def test_a_file_that_is_gone_is_not_offered(tmp_path: Path) -> None:
    gone = tmp_path / "gone.csv"
    gone.touch()
    Settings().remember_file(gone)
    gone.unlink()

    assert Settings().recent_files == []


def test_a_single_recent_file_is_a_list_too(tmp_path: Path) -> None:
    only = tmp_path / "å, ö.csv"
    only.touch()
    Settings().remember_file(only)
    Settings()._stored.sync()

    assert Settings().recent_files == [only]


def test_widths_and_theme_survive() -> None:
    settings = Settings()
    settings.widths = {"Deal Name": 220, "Declined/Lost reason": 90}
    settings.theme = Theme.DARK

    assert Settings().widths == {"Deal Name": 220, "Declined/Lost reason": 90}
    assert Settings().theme is Theme.DARK


def test_nonsense_in_the_settings_file_falls_back_to_the_default() -> None:
    stored = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "Cosell Desk", "cosell-desk")
    stored.setValue("window/theme", "purple")
    stored.setValue("table/zoom", "huge")
    stored.setValue("table/widths", ["Deal Name=wide", "=5", "Currency=80"])
    stored.setValue("window/geometry", 7)
    settings = Settings()

    assert (settings.theme, settings.zoom, settings.widths) == (Theme.SYSTEM, 100, {"Currency": 80})
    assert settings.geometry.isEmpty()


def test_a_zoom_that_no_eye_can_use_is_not_taken_over() -> None:
    settings = Settings()
    settings.zoom = 5_000

    assert Settings().zoom == 100
