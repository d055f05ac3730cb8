"""Words of the page "Help"."""

EN = {
    "page.help": "Help",
}

AR = {
    "page.help": "المساعدة",
}
