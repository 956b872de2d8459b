"""What every window test may rely on."""

import pytest
from PySide6.QtCore import QLocale, QSettings, QStandardPaths, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox


def test_windows_are_drawn_off_screen_in_fusion(qapp):
    assert QApplication.platformName() == "offscreen"
    assert qapp.style().name() == "fusion"
    assert QLocale().name() == "en_US"


def test_a_dialog_that_nobody_answers_raises(qtbot):
    dialog = QDialog()
    qtbot.addWidget(dialog)

    for wait in (dialog.exec, QMessageBox.question, QMessageBox.warning, QFileDialog.getOpenFileName):
        with pytest.raises(AssertionError, match="would wait for a person"):
            wait(None, "title", "text")


def test_a_dialog_in_a_slot_fails_the_test(qtbot):
    with qtbot.capture_exceptions() as raised:
        QTimer.singleShot(0, lambda: QMessageBox.information(None, "title", "text"))
        qtbot.waitUntil(lambda: bool(raised))

    assert "QMessageBox.information" in str(raised[0][1])


def test_settings_and_user_files_stay_in_the_tests_folder(tmp_path):
    settings = QSettings("Contoso", "Test")
    settings.setValue("seen", 1)
    settings.sync()

    assert settings.fileName().startswith(str(tmp_path))
    data = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)
    assert "qttest" in data
    assert data.startswith(str(tmp_path))
