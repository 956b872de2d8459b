"""The one locator finds the program's own files."""

import pytest

from cosell_desk import resources
from cosell_desk.resources import resource


def test_a_file_is_found_in_the_source_tree():
    assert resource("icons", "cosell-desk.svg").read_bytes().startswith(b"<svg")


def test_the_files_inside_the_package_come_first(tmp_path, monkeypatch):
    (tmp_path / "cosell_desk" / "resources").mkdir(parents=True)
    inside = tmp_path / "cosell_desk" / "resources" / "note.txt"
    inside.write_text("from the wheel", encoding="utf-8")
    monkeypatch.setattr(resources, "_PACKAGE", tmp_path / "cosell_desk")

    assert resource("note.txt") == inside


def test_a_missing_file_is_named_in_a_sentence():
    with pytest.raises(FileNotFoundError, match=r"own file icons/none\.svg is missing"):
        resource("icons", "none.svg")
