"""Words of the page "Timeline"."""

EN = {
    "page.timeline": "Timeline",
}

AR = {
    "page.timeline": "الخط الزمني",
}
