"""The Qt wheel that the lock names for this Python does not lose references of True and None."""

import sys

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, Signal

# PySide6 6.12.0 on Python 3.11 drops one reference each call, until the process dies.
CALLS = 5_000


class Sender(QObject):
    sent = Signal(bool, object)


class EmptyModel(QAbstractListModel):
    def rowCount(self, parent=None):
        return 1

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        return None


def test_five_thousand_signals_and_empty_answers_leave_true_and_none_alone():
    sender, model, received = Sender(), EmptyModel(), []
    sender.sent.connect(lambda flag, _: received.append(flag))
    index = model.index(0, 0, QModelIndex())
    before = [sys.getrefcount(constant) for constant in (True, None)]

    for _ in range(CALLS):
        sender.sent.emit(True, None)
        model.data(index)
    received_count = len(received)
    received.clear()

    assert received_count == CALLS
    for constant, count in zip((True, None), before, strict=True):
        assert abs(sys.getrefcount(constant) - count) < CALLS / 10
