"""Small tables in a window, as the tests of the view need them."""

from __future__ import annotations

import datetime

from cosell_desk.core.changes import Edit, InsertDeals, NewDeal, RemoveDeals, SetCells
from cosell_desk.core.deals import DealTable
from cosell_desk.core.original import Original
from cosell_desk.core.validate import Judge
from cosell_desk.ui.deal_model import DealModel

TODAY = datetime.date(2026, 1, 15)
HEADINGS = (
    "Referral ID",
    "Deal Name",
    "Customer Name",
    "Customer Country",
    "Estimated Deal Value",
    "Currency",
    "Notes",
)


def a_model(*rows: tuple[str, ...], headings: tuple[str, ...] = HEADINGS) -> DealModel:
    """Deals under a few headings; the file's first deal stands in row 2."""
    table = DealTable.of(headings, [list(row) for row in rows], range(2, len(rows) + 2))
    model = DealModel(table, Judge(table, today=TODAY, original=Original.of(table)))
    model.judge_now()
    return model


def five_deals() -> DealModel:
    return a_model(
        ("", "Alpha", "Contoso", "SE", "100", "SEK", ""),
        ("", "Bravo", "Fabrikam", "Sweden", "30", "SEK", "one\ntwo"),
        ("", "Charlie", "Contoso", "FR", "200", "EUR", ""),
        ("0b84f7ea-ae47-4ac4-b4ea-5b2587d42cee", "Delta", "Adatum", "US", "5", "USD", ""),
        ("", "Echo", "Contoso", "", "70", "SEK", "x"),
    )


def column(model: DealModel, name: str) -> int:
    found = model.table.named(name)
    assert found is not None
    return found.id


def cell(model: DealModel, row: int, name: str):
    """The index of the cell in that shown row."""
    return model.index(row, model.section_of(column(model, name)))


def texts(model: DealModel, name: str) -> list[str]:
    """One column as it is shown."""
    at = model.section_of(column(model, name))
    return [model.index(row, at).data() for row in range(model.rowCount())]


def text_of(model: DealModel, deal: int, name: str) -> str:
    return model.table.text(deal, column(model, name))


def set_text(model: DealModel, deal: int, name: str, text: str) -> None:
    model.edit(Edit((SetCells((column(model, name),), (deal,), ((text,),)),)), f"Set {name}")


def remove(model: DealModel, *deals: int) -> None:
    model.edit(Edit((RemoveDeals(tuple(deals)),)), "Remove")


def insert(model: DealModel, place: int, name: str) -> int:
    (deal,) = model.table.new_deal_ids(1)
    new = ["" for _ in model.table.columns]
    new[model.table.position(column(model, "Deal Name"))] = name
    model.edit(Edit((InsertDeals((NewDeal(place, deal, tuple(new)),)),)), "Insert")
    return deal
