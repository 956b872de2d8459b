"""Slow work: elsewhere, its answer here."""

import threading

import pytest
from pytestqt.qtbot import QtBot

from cosell_desk.core.watch import Watch
from cosell_desk.ui import background


def test_work_runs_elsewhere_and_its_answer_comes_here(qtbot: QtBot) -> None:
    answers: list[tuple[bool, bool]] = []
    main = threading.current_thread()

    background.run(
        lambda watch: threading.current_thread() is not main,
        then=lambda was_elsewhere: answers.append((was_elsewhere, threading.current_thread() is main)),
        failed=pytest.fail,
    )

    qtbot.waitUntil(lambda: answers == [(True, True)])


def test_what_the_work_raises_comes_here_too(qtbot: QtBot) -> None:
    reasons: list[Exception] = []

    def fail(watch: Watch) -> None:
        raise OSError("the disk is full")

    background.run(fail, then=pytest.fail, failed=reasons.append)

    qtbot.waitUntil(lambda: [str(reason) for reason in reasons] == ["the disk is full"])


def test_progress_arrives_in_order_and_not_a_thousand_times(qtbot: QtBot) -> None:
    shares: list[float] = []
    ended: list[bool] = []

    def work(watch: Watch) -> None:
        for step in range(10_001):
            watch(step / 10_000)

    background.run(work, then=lambda _: ended.append(True), failed=pytest.fail, progressed=shares.append)

    qtbot.waitUntil(lambda: bool(ended))
    assert shares == sorted(shares)
    assert len(shares) <= 252


def test_cancelled_work_stops_at_its_next_step_and_gives_no_answer(qtbot: QtBot) -> None:
    steps: list[str] = []
    may_go_on = threading.Event()

    def work(watch: Watch) -> str:
        steps.append("begun")
        may_go_on.wait(10)
        watch(0.5)
        return "done"

    task = background.run(work, then=pytest.fail, failed=pytest.fail, cancelled=lambda: steps.append("cancelled"))
    task.cancel()
    may_go_on.set()

    qtbot.waitUntil(lambda: steps == ["begun", "cancelled"])


def test_work_that_was_done_before_it_saw_the_cancel_gives_its_answer(qtbot: QtBot) -> None:
    answers: list[object] = []
    may_go_on = threading.Event()

    def work(watch: Watch) -> str:
        may_go_on.wait(10)
        return "written"

    task = background.run(work, then=answers.append, failed=pytest.fail, cancelled=pytest.fail)
    task.cancel()
    may_go_on.set()

    qtbot.waitUntil(lambda: answers == ["written"])
