"""Words of the page "Add"."""

EN = {
    "page.add": "Add",
}

AR = {
    "page.add": "إضافة",
}
