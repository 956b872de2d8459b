"""The row map against a naive one: a list that is built anew every time."""

from hypothesis import given
from hypothesis import strategies as st

from cosell_desk.ui.row_map import Arrangement, Difference, Step, difference


def test_everything_is_shown_in_the_files_order():
    assert Arrangement().of([3, 1, 2]) == [3, 1, 2]


def test_a_filter_hides_and_a_sort_orders():
    rows = Arrangement()
    rows.sort([2, 3, 1])
    rows.keep([1, 2, 3], {1, 3})

    assert rows.of([1, 2, 3]) == [3, 1]


def test_a_new_deal_is_shown_after_the_one_before_it_in_the_file():
    rows = Arrangement()
    rows.sort([3, 2, 1])

    assert rows.of([1, 9, 2, 3]) == [3, 2, 1, 9]
    assert rows.of([8, 1, 9, 2, 3]) == [8, 3, 2, 1, 9]


def test_a_deal_that_comes_back_stands_where_it_stood_and_stays_hidden_if_it_was():
    rows = Arrangement()
    rows.sort([3, 2, 1, 4])
    rows.keep([1, 2, 3, 4], {1, 2, 3})

    assert rows.of([1, 3]) == [3, 1]
    assert rows.of([1, 2, 3, 4]) == [3, 2, 1]


def test_a_revealed_deal_is_shown_although_the_filter_hid_it():
    rows = Arrangement()
    rows.keep([1, 2, 3], {1})
    rows.reveal([3])

    assert rows.of([1, 2, 3]) == [1, 3]


def test_what_came_or_went_in_one_piece_is_told_as_one():
    assert difference([1, 2], [1, 2]) is None
    assert difference([1, 2], [1, 8, 9, 2]) == Difference(Step.INSERTED, 1, 2)
    assert difference([1, 2, 3], [1]) == Difference(Step.REMOVED, 1, 2)
    assert difference([], [5]) == Difference(Step.INSERTED, 0, 0)
    assert difference([1, 2, 3], [2]).step is Step.REARRANGED
    assert difference([1, 2], [2, 1]).step is Step.REARRANGED


class Naive:
    """The same rules, told as simply as can be."""

    def __init__(self, ids):
        self.file = list(ids)
        self.order = None
        self.hidden = set()

    def shown(self):
        if self.order is None:
            return [id for id in self.file if id not in self.hidden]
        for at, id in enumerate(self.file):
            if id not in self.order:
                before = [other for other in self.file[:at] if other in self.order]
                self.order.insert(self.order.index(before[-1]) + 1 if before else 0, id)
        return [id for id in self.order if id in self.file and id not in self.hidden]


@given(st.data())
def test_any_sequence_of_steps_shows_what_the_naive_map_shows(data):
    naive, rows, fresh, gone = Naive(range(6)), Arrangement(), 6, []
    for _ in range(data.draw(st.integers(1, 15))):
        match data.draw(st.sampled_from(["sort", "unsort", "filter", "reveal", "insert", "remove", "back"])):
            case "sort":
                naive.order = data.draw(st.permutations(naive.file))
                rows.sort(naive.order)
                gone = []
            case "unsort":
                naive.order = None
                rows.sort(None)
            case "filter":
                kept = data.draw(st.sets(st.sampled_from(naive.file))) if naive.file else set()
                naive.hidden = set(naive.file) - kept
                rows.keep(naive.file, kept)
            case "reveal" if naive.hidden:
                revealed = data.draw(st.sets(st.sampled_from(sorted(naive.hidden))))
                naive.hidden -= revealed
                rows.reveal(revealed)
            case "insert":
                naive.file.insert(data.draw(st.integers(0, len(naive.file))), fresh)
                fresh += 1
            case "remove" if naive.file:
                at = data.draw(st.integers(0, len(naive.file) - 1))
                gone.append((at, naive.file.pop(at)))
            case "back" if gone:
                at, id = gone.pop()
                naive.file.insert(min(at, len(naive.file)), id)
        assert rows.of(naive.file) == naive.shown()
